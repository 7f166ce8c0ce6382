import type { PublishedUrl } from '@kmh/content/entry';

/** What a replay of the ledger found. */
export interface Replay {
  /** How many addresses gave which answer. */
  readonly answers: ReadonlyMap<number, number>;
  /** Addresses that are lost, a sentence each. */
  readonly faults: readonly string[];
}

/** The page itself, where it is now, or that it is gone for good; everything else breaks what was promised. */
const kept: readonly number[] = [200, 301, 410];

/** How many requests are under way at once. */
const parallel = 16;

interface Asked {
  readonly status: number;
  readonly location?: string | undefined;
}

async function ask(address: string): Promise<Asked> {
  const response = await fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') ?? undefined };
}

/** What is wrong with an answer; an address that moved must lead to something that is there. */
async function faultOf({ path }: PublishedUrl, { status, location }: Asked, origin: string) {
  if (!kept.includes(status)) return `${path} — answers ${status}; it must answer 200, 301 or 410.`;
  if (status !== 301) return undefined;
  const target = new URL(location ?? '', new URL(encodeURI(path), origin));
  const { status: there } = await ask(target.href);
  return there === 200 ? undefined : `${path} — leads to ${target.pathname}, which answers ${there}.`;
}

/**
 * Asks a running site for every address that was ever published.
 *
 * @param origin the site, such as `https://hub.example.org`
 * @throws TypeError when nothing answers there
 */
export async function replayLedger(urls: readonly PublishedUrl[], origin: string): Promise<Replay> {
  const answers = new Map<number, number>();
  const faults: string[] = [];
  const waiting = urls.toReversed();
  const work = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      const answer = await ask(new URL(encodeURI(url.path), origin).href);
      answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
      const fault = await faultOf(url, answer, origin);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { answers, faults: faults.toSorted() };
}
