import type { BodyHeading } from '../../body/body-html.ts';

/** A line of a contents list. */
export interface ContentsEntry {
  /** The anchor of the section. */
  readonly id: string;
  readonly text: string;
}

/** The body's sections. Only headings of the second level: a list of all of them would be longer than a screen. */
export const bodyContents = (headings: readonly BodyHeading[]): ContentsEntry[] =>
  headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, text }));

/** A section outside the body, in the list only when it is on the page. */
export const contentsEntry = (isThere: boolean, id: string, text: string): ContentsEntry[] =>
  isThere ? [{ id, text }] : [];
