import lighthouse from 'lighthouse';

export interface Scores {
  /** 0 to 100, by what is judged. */
  readonly scores: Readonly<Record<string, number>>;
  /** What costs points. */
  readonly faults: readonly string[];
}

/** Lighthouse's scores of a page, as a phone on a slow connection gets it. */
export async function scoresOf(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
  if (result === undefined) throw new Error(`Lighthouse had nothing to say of ${url}.`);
  const { categories, audits } = result.lhr;
  const faults = Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const costs = weight > 0 && audit !== undefined && audit.score !== null && audit.score < 0.995;
      return costs ? [`${title}: ${audit.title} (${audit.displayValue ?? audit.score})`] : [];
    }),
  );
  return {
    scores: Object.fromEntries(
      Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    ),
    faults,
  };
}
