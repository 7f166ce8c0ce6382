import { z } from 'zod';
import {
  DocumentIdSchema,
  LexicalStateSchema,
  type LexicalLink,
  type LexicalNode,
} from '../../snapshot/rich-text/lexical-state.ts';
import { readTable } from '../../snapshot/rich-text/read-table.ts';
import type { RichTextReading } from '../../snapshot/rich-text/reading.ts';
import type { Piece, Place } from './checked-document.ts';

/** Attributes of blocks that readers read. */
const BLOCK_WORDS = ['title', 'caption', 'longDescription', 'source', 'notes'];

/** The title of a section with more detail is a heading of this level on the page. */
const DETAIL_LEVEL = 3;

const LONGEST_LABEL = 60;

const FieldsSchema = z.record(z.string(), z.unknown());
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

interface Reading {
  /** Where the text stands; the last heading is added to it. */
  readonly field: Place;
  heading: string;
  line: number;
}

const placeOf = ({ field, heading, line }: Reading): Place => ({
  path: field.path,
  label: heading === '' ? field.label : `${field.label} › ${heading}`,
  line,
});

const shorten = (words: string): string =>
  words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL).trimEnd()}…` : words;

/** The words of a line, those of its links included and its footnotes left out. */
const wordsOf = (nodes: readonly LexicalNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'linebreak' || node.type === 'tab') return ' ';
      // What stands on lines of its own is read as such.
      if (node.type === 'list') return '';
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');

const readLink = ({ fields, children }: Pick<LexicalLink, 'fields' | 'children'>, place: Place): Piece => ({
  type: 'link',
  place,
  words: wordsOf(children).trim(),
  isInternal: fields.linkType === 'internal',
  ...(fields.linkType === 'internal' ? { target: fields.doc ?? undefined } : { url: fields.url ?? '' }),
});

/** Links, footnotes and citations within a line. */
function readWithinLine(nodes: readonly LexicalNode[], reading: Reading): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'link' || node.type === 'autolink')
      return [readLink(node, placeOf(reading)), ...readWithinLine(node.children, reading)];
    if (node.type !== 'inlineBlock') return [];
    if (node.fields.blockType === 'cite')
      return [{ type: 'citation', place: placeOf(reading), key: textOf(node.fields.key) }];
    return readNodes(stateOf(node.fields.content), reading);
  });
}

const stateOf = (value: unknown): readonly LexicalNode[] =>
  LexicalStateSchema.nullish().safeParse(value).data?.root.children ?? [];

function readLine(nodes: readonly LexicalNode[], reading: Reading): Piece[] {
  const words = wordsOf(nodes).trim();
  const place = placeOf(reading);
  return [
    ...(words === '' ? [] : [{ type: 'words' as const, place, words }]),
    ...readWithinLine(nodes, reading),
  ];
}

/** Which cells of a table are headers is told as publishing will tell it. */
function readTableBlock(fields: Record<string, unknown>, reading: Reading): Piece[] {
  const aside: RichTextReading = {
    names: { mediaSlug: () => undefined, organisationSlug: () => undefined, permalinkId: () => undefined },
    footnotes: [],
    problems: [],
  };
  const header = readTable(stateOf(fields.content), aside)?.header;
  if (header === undefined) return [];
  return [{ type: 'table', place: placeOf(reading), caption: textOf(fields.caption), header }];
}

function readBlock(fields: Record<string, unknown>, reading: Reading): Piece[] {
  const place = placeOf(reading);
  const isSection = fields.blockType === 'moreDetail';
  const pieces = BLOCK_WORDS.flatMap((name): Piece[] => {
    const words = textOf(fields[name]);
    if (words === '') return [];
    if (isSection && name === 'title')
      return [{ type: 'heading', place, words, level: DETAIL_LEVEL, isFixed: true }];
    return [{ type: 'words', place, words }];
  });
  if (fields.blockType === 'table') pieces.push(...readTableBlock(fields, reading));
  if (fields.blockType === 'chart') pieces.push({ type: 'chart', place });
  if (fields.blockType === 'figure') {
    const id = DocumentIdSchema.safeParse(fields.media).data;
    if (id !== undefined) pieces.push({ type: 'picture', place, id, caption: textOf(fields.caption) });
  }
  return [...pieces, ...readNodes(stateOf(fields.content), reading)];
}

function readNodes(nodes: readonly LexicalNode[], reading: Reading): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'block') return readBlock(FieldsSchema.parse(node.fields), reading);
    if (node.type === 'heading') {
      const words = wordsOf(node.children).trim();
      if (words === '') return [];
      reading.heading = shorten(words);
      const level = Number(node.tag.slice(1));
      return [
        { type: 'heading', place: placeOf(reading), words, level, isFixed: false },
        ...readWithinLine(node.children, reading),
      ];
    }
    if (node.type === 'list') return readNodes(node.children, reading);
    if (node.type === 'listitem') {
      const lists = node.children.filter(({ type }) => type === 'list');
      return [...readLine(node.children, reading), ...readNodes(lists, reading)];
    }
    if (node.type === 'table' || node.type === 'tablerow' || node.type === 'tablecell')
      return readNodes(node.children, reading);
    return 'children' in node ? readLine(node.children, reading) : [];
  });
}

/**
 * Reads what a rich text says, in its order.
 *
 * @param value the state of the editor; what is none holds nothing
 * @param field where it stands
 */
export function readRichText(value: unknown, field: Place): Piece[] {
  const reading: Reading = { field, heading: '', line: 0 };
  return stateOf(value).flatMap((node, line) => {
    reading.line = line;
    return readNodes([node], reading);
  });
}
