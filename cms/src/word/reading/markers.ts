import type { XmlElement } from './xml-tree.ts';

/*
 * What the library that reads Word files does not hand on is marked in its place before it reads them: with a bookmark of a name
 * of our own, which it does hand on. The file's own bookmarks are taken out, so that every bookmark is such a mark.
 */

/** What a document may hold that a publication does not, or takes over in another form. */
export const MARKS = [
  'equation',
  'smart-art',
  'chart',
  'shape',
  'text-box',
  'embedded-object',
  'embedded-document',
  'comment',
  'deletion',
  'insertion',
  'hidden-text',
  'table-of-contents',
  'field',
  'citation',
  'empty-control',
  'ruby',
  'decorative',
] as const;
export type Mark = (typeof MARKS)[number];

/** A bookmark that carries a mark through the library. */
export const markElement = (mark: Mark): XmlElement => ({
  name: 'w:bookmarkStart',
  attributes: { 'w:id': '0', 'w:name': `mark:${mark}` },
  children: [],
});

/** What a paragraph says of itself that the library does not hand on. */
export interface ParagraphFacts {
  /** The list it belongs to. */
  readonly list?: string;
  /** Its level in the outline, from 1. */
  readonly outline?: number;
}

/** A bookmark that carries a paragraph's facts through the library. */
export const factsElement = ({ list = '', outline }: ParagraphFacts): XmlElement => ({
  name: 'w:bookmarkStart',
  attributes: { 'w:id': '0', 'w:name': `facts:${list}:${outline ?? ''}` },
  children: [],
});

const isMark = (name: string): name is Mark => MARKS.some((mark) => mark === name);

export const readMark = (bookmark: string): Mark | undefined => {
  const name = bookmark.startsWith('mark:') ? bookmark.slice('mark:'.length) : '';
  return isMark(name) ? name : undefined;
};

export const readFacts = (bookmark: string): ParagraphFacts | undefined => {
  const [, list, outline] = /^facts:(\d*):(\d*)$/.exec(bookmark) ?? [];
  if (list === undefined || outline === undefined) return undefined;
  return { ...(list !== '' && { list }), ...(outline !== '' && { outline: Number(outline) }) };
};
