import { z } from 'zod';
import { DocumentPointerSchema, pointerKey } from '../../snapshot/rich-text/lexical-state.ts';
import { codeBit, formatBits, formatMarks } from '../../snapshot/rich-text/text-format.ts';
import type { Code, Inline, Line, TextNode } from './inline.ts';

const NodeSchema = z.looseObject({ type: z.string() });
const NodesSchema = z.array(NodeSchema).catch([]);

/** The nodes of a list of children; none where there are none. */
export const nodesIn = (value: unknown): TextNode[] => NodesSchema.parse(value);

const WordsSchema = z.object({
  text: z.string(),
  format: z.number().catch(0),
  style: z.string().catch(''),
  mode: z.string().catch('normal'),
  detail: z.number().catch(0),
});
const LinkSchema = z.object({
  url: z.string().nullish(),
  doc: DocumentPointerSchema.nullish().catch(undefined),
});
const BlockSchema = z.object({ blockType: z.string(), key: z.unknown().optional() });

const NAMES = { strong: 'strong', emphasis: 'em', delete: 's', Sub: 'sub', Sup: 'sup' } as const;

const INLINE: ReadonlySet<string> = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock']);

/** True for a node that stands within a line. */
export const isInline = ({ type }: TextNode): boolean => INLINE.has(type);

/** The tags that the marks of a text would have in HTML. Marks that the record does not know are named by their number. */
const tagsOf = (format: number): string[] => {
  const known = formatMarks.filter((mark) => (format & formatBits[mark]) !== 0).map((mark) => NAMES[mark]);
  const rest = formatMarks.reduce((left, mark) => left & ~formatBits[mark], format & ~codeBit);
  return [...known, ...(format & codeBit ? ['code'] : []), ...(rest === 0 ? [] : [`format-${rest}`])];
};

const without = (node: TextNode, name: 'text' | 'children'): TextNode =>
  NodeSchema.parse(Object.fromEntries(Object.entries(node).filter(([key]) => key !== name)));

/** What stands in a code that holds words of its own, once they have been looked at. */
export interface Inside {
  readonly node: TextNode;
  /** The units that its words became. */
  readonly flows: readonly string[];
}

/**
 * Takes the nodes of a line apart into words and codes.
 *
 * @param inside looks at a footnote or citation within the line
 */
export const readLine = (nodes: readonly TextNode[], inside: (node: TextNode) => Inside): Line => {
  const codes: Code[] = [];
  const add = (code: Omit<Code, 'id' | 'flows'> & { flows?: readonly string[] }): string => {
    const id = String(codes.length + 1);
    codes.push({ flows: [], ...code, id });
    return id;
  };
  const readText = (node: TextNode, before: Inline | undefined): Inline[] => {
    const { detail, format, mode, style, text } = WordsSchema.parse(node);
    if (text === '') return [];
    if (format === 0 && style === '' && mode === 'normal' && detail === 0) return [text];
    const last = typeof before === 'object' && before.type === 'pc' ? codes.at(-1) : undefined;
    const template = without(node, 'text');
    // Words of the same look are one code, however often the editor has cut them.
    if (last?.kind === 'mark' && typeof before === 'object' && last.id === before.id) {
      const same = JSON.stringify(last.node) === JSON.stringify(template);
      if (same) return [{ type: 'pc', id: last.id, children: [text] }];
    }
    const tags = tagsOf(format);
    const open = tags.map((tag) => `<${tag}>`).join('') || '<span>';
    const close =
      tags
        .toReversed()
        .map((tag) => `</${tag}>`)
        .join('') || '</span>';
    return [{ type: 'pc', id: add({ kind: 'mark', open, close, node: template }), children: [text] }];
  };
  const readNode = (node: TextNode, before: Inline | undefined): Inline[] => {
    switch (node.type) {
      case 'text':
        return readText(node, before);
      case 'link':
      case 'autolink': {
        const { doc, url } = LinkSchema.catch({ url: '', doc: undefined }).parse(node.fields);
        const href = doc ? pointerKey(doc) : (url ?? '');
        const id = add({
          kind: 'link',
          open: `<a href="${href}">`,
          close: '</a>',
          node: without(node, 'children'),
        });
        return [{ type: 'pc', id, children: read(nodesIn(node.children)) }];
      }
      case 'linebreak':
        return [{ type: 'ph', id: add({ kind: 'break', open: '<br>', node }) }];
      case 'inlineBlock': {
        const { blockType, key } = BlockSchema.catch({ blockType: '' }).parse(node.fields);
        const kind = blockType === 'footnote' ? 'note' : blockType === 'cite' ? 'cite' : 'other';
        const open = typeof key === 'string' ? `[${blockType}: ${key}]` : `[${blockType}]`;
        return [{ type: 'ph', id: add({ kind, open, ...inside(node) }) }];
      }
      default:
        return [{ type: 'ph', id: add({ kind: 'other', open: `[${node.type}]`, node }) }];
    }
  };
  const read = (inner: readonly TextNode[]): Inline[] =>
    inner.reduce<Inline[]>((line, node) => {
      const before = line.at(-1);
      return readNode(node, before).reduce((joined, next) => join(joined, next), line);
    }, []);
  return { content: read(nodes), codes };
};

/** Puts words behind words; those of the same code become one. */
const join = (line: readonly Inline[], next: Inline): Inline[] => {
  const before = line.at(-1);
  if (typeof before === 'string' && typeof next === 'string') return [...line.slice(0, -1), before + next];
  if (typeof before !== 'object' || typeof next !== 'object') return [...line, next];
  if (before.type !== 'pc' || next.type !== 'pc' || before.id !== next.id) return [...line, next];
  const children = next.children.reduce(join, before.children);
  return [...line.slice(0, -1), { ...before, children: [...children] }];
};

const PLAIN: TextNode = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 };
const formatOf = (node: TextNode): number => (typeof node.format === 'number' ? node.format : 0);

/**
 * Makes the nodes of a line of words and codes. A code that the line does not know is left out, with its words kept.
 *
 * @param codes the codes of the source, whose nodes are taken as they are
 */
export const writeLine = (content: readonly Inline[], codes: readonly Code[]): TextNode[] => {
  const write = (inner: readonly Inline[], mark: TextNode): TextNode[] =>
    inner.flatMap((inline): TextNode[] => {
      if (typeof inline === 'string') return inline === '' ? [] : [{ ...mark, text: inline }];
      const code = codes.find(({ id }) => id === inline.id);
      if (inline.type === 'ph') return code === undefined ? [] : [code.node];
      if (code?.kind === 'link') return [{ ...code.node, children: write(inline.children, mark) }];
      if (code?.kind !== 'mark') return write(inline.children, mark);
      return write(inline.children, { ...code.node, format: formatOf(code.node) | formatOf(mark) });
    });
  return write(content, PLAIN);
};
