import type { BodyHeading } from '../../body/body-html.ts';

/** A line of a contents list. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly parts: readonly { readonly id: string; readonly text: string }[];
}

/** A section that stands outside the body, such as "References". */
export const contentsEntry = (id: string, text: string): ContentsEntry => ({ id, text, parts: [] });

/** The body's headings of the second level, each with those of the third below it. */
export function bodyContents(headings: readonly BodyHeading[]): ContentsEntry[] {
  const entries: (ContentsEntry & { parts: { id: string; text: string }[] })[] = [];
  for (const { id, text, depth } of headings) {
    const last = entries.at(-1);
    if (depth === 2 || last === undefined) entries.push({ id, text, parts: [] });
    else last.parts.push({ id, text });
  }
  return entries;
}
