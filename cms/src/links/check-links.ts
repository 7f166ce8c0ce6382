import type { Payload } from 'payload';
import { collectLinks } from './collect-links.ts';
import { keepLinks, noteOutcome } from './keep-links.ts';
import type { KnownLink } from './keep-links.ts';
import { tryLink } from './try-link.ts';
import type { Outcome, Trying } from './try-link.ts';

/** How much is asked of others in one run, and how fast. */
export interface Measure {
  /** As many addresses are tried in a run; the others in the next ones. */
  readonly most: number;
  /** As many hosts are asked at the same time, each one thing at a time. */
  readonly hosts: number;
  /** How long is waited between two questions to one host, in milliseconds. */
  readonly pause: number;
  /** How long a run may take, in milliseconds; what is left is for the next. */
  readonly time: number;
}

export const MEASURE: Measure = { most: 500, hosts: 4, pause: 2000, time: 60 * 60 * 1000 };

/** Those that failed once come first, so that a second try decides; then those that were not tried for longest. */
export const inTurn = (links: readonly KnownLink[]): KnownLink[] => {
  const rank = ({ failures, state }: KnownLink): number => (failures > 0 && state !== 'broken' ? 0 : 1);
  return links.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.checkedAt ?? '').localeCompare(other.checkedAt ?? '') ||
      one.id - other.id,
  );
};

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export interface CheckReport {
  readonly tried: number;
  readonly failed: number;
  /** Addresses that were left for another run. */
  readonly left: number;
}

/**
 * Tries addresses outside that publications link to, politely: one question a host at a time, with pauses, each address once a run, and
 * no more to a host that asks to be left alone. An address that fails in two runs, one after the other, is broken.
 */
export async function checkLinks(
  payload: Payload,
  trying: Trying,
  { hosts, most, pause, time }: Measure = MEASURE,
): Promise<CheckReport> {
  const end = Date.now() + time;
  const links = inTurn(await keepLinks(payload, await collectLinks(payload)));
  const chosen = links.slice(0, most);
  const queues = [...Map.groupBy(chosen, ({ address }) => new URL(address).host).values()];
  const outcomes: Outcome[] = [];

  const askHost = async (queue: readonly KnownLink[]): Promise<void> => {
    for (const [index, link] of queue.entries()) {
      if (index > 0) await wait(pause);
      if (Date.now() > end) return;
      const outcome = await tryLink(link.address, trying);
      outcomes.push(outcome);
      await noteOutcome(payload, link, outcome, new Date());
      if (outcome.isTooMuch) return;
    }
  };
  const takeTurns = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) await askHost(queue);
  };
  await Promise.all(Array.from({ length: hosts }, takeTurns));
  const failed = outcomes.filter(({ is }) => is === 'failed').length;
  return { tried: outcomes.length, failed, left: links.length - outcomes.length };
}
