import { medianAfterFirst, verdict } from '../verdict.ts';

/* What was promised, in milliseconds. */
const most = { page: 1_000, paper: 10_000, publishing: 20_000 } as const;

/** How long a page of the admin took to be seen. */
export interface SeenPage {
  readonly name: string;
  /** Milliseconds from asking for it until its content is visible, a visit each. */
  readonly visits: readonly number[];
}

const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(2);
const line = (taken: number, allowed: number, what: string) =>
  verdict(taken <= allowed, `${what}; at most ${seconds(allowed)}`);

/** The first visit fills the browser's cache and the server's: it is told, and not judged. */
export function judgePage({ name, visits }: SeenPage): string {
  const usual = medianAfterFirst(visits);
  const [first = NaN, ...others] = visits;
  const all = others.map(seconds).join(', ');
  const said = `${name} is seen after ${seconds(usual)} s (${all}; the first time ${seconds(first)})`;
  return line(usual, most.page, said);
}

/** @param taken milliseconds until the draft was there */
export const judgePaper = (taken: number): string =>
  line(
    taken,
    most.paper,
    `a Word file of 40 pages with 15 new pictures is a draft after ${seconds(taken)} s`,
  );

/** The way of an approved draft to its page. */
export interface Published {
  /** From the dashboard on. */
  readonly clicks: number;
  /** From the first of them until the page is live. */
  readonly milliseconds: number;
}

const sayPublished = ({ clicks, milliseconds }: Published) =>
  `an approved draft is live ${clicks} clicks and ${seconds(milliseconds)} s after the dashboard`;

/** The first publication after an import looks at the whole record, once: it is told, and not judged. */
export const tellFirst = (published: Published): string => `first   ${sayPublished(published)}`;

export const judgePublishing = (published: Published): string =>
  line(published.milliseconds, most.publishing, sayPublished(published));
