import type { PageJob } from './render-pages.ts';

/**
 * Shares pages out among threads. All pages of a component go to one thread, for each thread has to work out anew what the
 * pages of its components show.
 *
 * @returns a list for each thread, about equally long
 */
export function shareJobs(jobs: readonly PageJob[], threads: number): PageJob[][] {
  const byComponent = Map.groupBy(jobs, ({ component }) => component);
  const shares = Array.from({ length: threads }, (): PageJob[] => []);
  for (const group of [...byComponent.values()].sort((a, b) => b.length - a.length)) {
    const [shortest] = shares.toSorted((a, b) => a.length - b.length);
    shortest?.push(...group);
  }
  return shares;
}
