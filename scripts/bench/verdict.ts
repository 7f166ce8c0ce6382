/** A line that says whether something that was promised is kept. */
export const verdict = (kept: boolean, what: string): string => `${kept ? 'kept  ' : 'MISSED'}  ${what}`;

/** The middle of all times after the first: the first waits for what is then there, such as fonts, code and caches. */
export function medianAfterFirst(times: readonly number[]): number {
  const sorted = times.slice(1).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
