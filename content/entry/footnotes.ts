import type { Body, FootnoteDefinition, FootnoteReference, Paragraph } from './tree.ts';

/** Numbers the footnotes of a body in the order in which they are referred to. */
export interface Footnotes {
  /** The reference with its number, or null where its footnote is missing or says nothing. */
  refer: (reference: FootnoteReference) => FootnoteReference | null;
  /** The footnotes referred to so far, in the order of their numbers. */
  definitions: () => FootnoteDefinition[];
}

/**
 * @param paragraphsOf gives a footnote's paragraphs in their normal form
 */
export function numberFootnotes(
  body: Body,
  paragraphsOf: (definition: FootnoteDefinition) => Paragraph[],
): Footnotes {
  const paragraphs = new Map<string, Paragraph[]>();
  for (const child of body.children) {
    if (child.type !== 'footnoteDefinition' || paragraphs.has(child.identifier)) continue;
    const said = paragraphsOf(child);
    if (said.length > 0) paragraphs.set(child.identifier, said);
  }
  const definitions: FootnoteDefinition[] = [];
  return {
    refer: ({ identifier }) => {
      const said = paragraphs.get(identifier);
      if (said === undefined) return null;
      // A second reference to a footnote gets a footnote of its own, so that each leads back to one place.
      const number = String(definitions.length + 1);
      definitions.push({ type: 'footnoteDefinition', identifier: number, label: number, children: said });
      return { type: 'footnoteReference', identifier: number, label: number };
    },
    definitions: () => definitions,
  };
}
