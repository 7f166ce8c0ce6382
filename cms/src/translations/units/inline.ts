/*
 * The words of one unit of translation as XLIFF sees them: text with codes in it. What a code is, a link or a footnote, the translator
 * need not know; only that it is there and where.
 */

/** A code that stands alone, such as a line break or the mark of a footnote. */
export interface Placeholder {
  readonly type: 'ph';
  readonly id: string;
}

/** A code around words, such as a link or bold type. */
export interface Pair {
  readonly type: 'pc';
  readonly id: string;
  readonly children: readonly Inline[];
}

export type Inline = string | Placeholder | Pair;

/** A node of the editor's text, as plain data. */
export type TextNode = Readonly<{ type: string } & Record<string, unknown>>;

export const CODE_KINDS = ['mark', 'break', 'link', 'note', 'cite', 'other'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** What a code of a unit stands for. */
export interface Code {
  /** Unique within the unit: `1`, `2` …, in the order of the text. */
  readonly id: string;
  readonly kind: CodeKind;
  /** How it looks to somebody who reads the file: `<strong>`, `[note]`. */
  readonly open: string;
  /** Of a code around words. */
  readonly close?: string;
  /** The units with the words inside the code, such as those of a footnote. */
  readonly flows: readonly string[];
  /** The node without its words. It never leaves the CMS, and nothing that comes back can change it. */
  readonly node: TextNode;
}

/** The words of one line, with its codes. */
export interface Line {
  readonly content: readonly Inline[];
  readonly codes: readonly Code[];
}

/** Emphasis and line breaks may be left out in another language; a link, a note or a citation may not. */
export const isNeeded = ({ kind }: Pick<Code, 'kind'>): boolean => kind !== 'mark' && kind !== 'break';

/** The words without the codes. */
export const plainWords = (content: readonly Inline[]): string =>
  content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.type === 'pc' ? plainWords(inline.children) : ' ';
    })
    .join('');

/** True for words that a translator has something to do with. */
export const hasWords = (content: readonly Inline[]): boolean => plainWords(content).trim() !== '';

/** The ids of all codes in some words, in their order, repeated ones repeatedly. */
export const codeIds = (content: readonly Inline[]): string[] =>
  content.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    return inline.type === 'pc' ? [inline.id, ...codeIds(inline.children)] : [inline.id];
  });
