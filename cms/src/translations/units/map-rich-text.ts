import { blockNameOf } from '../../snapshot/rich-text/block-forms.ts';
import { z } from 'zod';
import type { FlowBlockName } from '@kmh/content/blocks';
import { ValuesSchema } from '../../fields/values.ts';
import type { TextNode } from './inline.ts';
import { isInline, nodesIn } from './line-codes.ts';

/** The attributes of blocks that are words in a language; addresses, codes and names of entries are not. */
export const BLOCK_WORDS = {
  Figure: ['caption', 'longDescription'],
  Table: ['caption', 'notes'],
  Chart: ['title', 'unit', 'source', 'notes'],
  KeyMessage: [],
  Callout: ['title'],
  FieldExample: ['title'],
  Quotation: ['source'],
  MoreDetail: ['title'],
  Recording: ['title'],
} as const satisfies Record<FlowBlockName, readonly string[]>;

const INLINE_WORDS: Readonly<Record<string, readonly string[]>> = { cite: ['locator'] };

const wordsOfBlock = (blockType: string): readonly string[] => {
  const name = blockNameOf(blockType);
  return name === undefined ? (INLINE_WORDS[blockType] ?? []) : BLOCK_WORDS[name];
};

/** Where a line or an attribute stands in a rich text. */
export interface TextPlace {
  /** Which part of the text, counted from 0: a new one begins with each heading of the text itself. */
  readonly part: number;
  /** The way there from the beginning of its part, by numbers and names: `2/0`, `4/caption`. */
  readonly path: string;
  /** What it stands in: `paragraph`, `heading`, `listitem`, or the name of an attribute. */
  readonly within: string;
}

/** What is done with the words of a rich text. */
export interface TextVisitor {
  /**
   * The nodes that take the place of those of a line.
   * @param inside does the same with the words within a footnote or citation of the line
   */
  readonly line: (
    nodes: readonly TextNode[],
    place: TextPlace,
    inside: (node: TextNode) => TextNode,
  ) => readonly TextNode[];
  /** The words that take the place of those of an attribute. */
  readonly words: (value: string, place: TextPlace) => string;
}

interface At {
  readonly part: number;
  readonly path: string;
}
const below = ({ part, path }: At, step: string | number): At => ({
  part,
  path: path === '' ? String(step) : `${path}/${step}`,
});

const mapBlock = (node: TextNode, at: At, visitor: TextVisitor): TextNode => {
  const fields = ValuesSchema.parse(node.fields);
  const names = wordsOfBlock(z.string().catch('').parse(fields.blockType));
  const changed = Object.entries(fields).map(([name, value]): [string, unknown] => {
    const here = below(at, name);
    if (name === 'content') return [name, mapState(value, here, visitor)];
    if (!names.includes(name) || typeof value !== 'string' || value.trim() === '') return [name, value];
    return [name, visitor.words(value, { ...here, within: name })];
  });
  return { ...node, fields: Object.fromEntries(changed) };
};

/** Neighbours within a line belong together; everything else stands for itself. */
const runsOf = (children: readonly TextNode[]): TextNode[][] =>
  children.reduce<TextNode[][]>((runs, child) => {
    const last = runs.at(-1);
    const [before] = last ?? [];
    if (last && before && isInline(before) && isInline(child))
      return [...runs.slice(0, -1), [...last, child]];
    return [...runs, [child]];
  }, []);

const mapChildren = (parent: TextNode, at: At, visitor: TextVisitor): TextNode => {
  const children = runsOf(nodesIn(parent.children)).flatMap((run, index): readonly TextNode[] => {
    const here = below(at, index);
    const [first] = run;
    if (first === undefined) return [];
    if (!isInline(first)) return [mapNode(first, here, visitor)];
    let notes = 0;
    const inside = (node: TextNode): TextNode => mapBlock(node, below(here, `n${notes++}`), visitor);
    return visitor.line(run, { ...here, within: parent.type }, inside);
  });
  return { ...parent, children };
};

const mapNode = (node: TextNode, at: At, visitor: TextVisitor): TextNode => {
  if (node.type === 'block') return mapBlock(node, at, visitor);
  return Array.isArray(node.children) ? mapChildren(node, at, visitor) : node;
};

/** A rich text whose parts are counted by those of the text around it. */
const mapState = (state: unknown, at: At, visitor: TextVisitor): unknown => {
  const values = ValuesSchema.parse(state);
  const root = nodesIn([values.root])[0];
  return root === undefined ? state : { ...values, root: mapChildren(root, at, visitor) };
};

/**
 * Goes through all words of a rich text in the order of the text, and puts others in their places; everything else stays as it is.
 *
 * @param state the value of a rich text field
 */
export const mapRichText = (state: unknown, visitor: TextVisitor): unknown => {
  const values = ValuesSchema.parse(state);
  const root = nodesIn([values.root])[0];
  if (root === undefined) return state;
  let part = 0;
  let line = 0;
  const children = nodesIn(root.children).flatMap((node): TextNode[] => {
    if (node.type === 'heading') {
      part += 1;
      line = 0;
    }
    return [mapNode(node, { part, path: String(line++) }, visitor)];
  });
  return { ...values, root: { ...root, children } };
};
