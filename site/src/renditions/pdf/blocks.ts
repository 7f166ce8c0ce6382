import type { Element, ElementContent } from 'hast';
import { hasClass, isElement } from '../has-class.ts';
import { toFigure, toPicture } from './figure.ts';
import { toInline, trimmed } from './inline.ts';
import { boxStyles, paragraphStyles, type Block } from './nodes.ts';
import type { PdfState } from './state.ts';
import { toTables } from './table.ts';

const flow: ReadonlySet<string> = new Set(
  'address article aside blockquote details div dl dt dd figure figcaption h2 h3 h4 h5 h6 header hr ol p section summary table ul nav main picture svg li'.split(
    ' ',
  ),
);
const isFlow = (node: ElementContent): boolean => node.type === 'element' && flow.has(node.tagName);

const idOf = ({ properties }: Element, state: PdfState): { id?: string } => {
  const id = properties['id'];
  if (typeof id !== 'string' || !state.targets.has(id)) return {};
  state.emitted.add(id);
  return { id };
};

/* A level is never skipped, whatever the text does: devices count on it. */
function toHeading(element: Element, state: PdfState): Block[] {
  const c = trimmed(toInline(element.children, state));
  if (c.length === 0) return [];
  const level = Math.min(Number(element.tagName.slice(1)), state.level + 1);
  state.level = level;
  return [{ b: 'h', level, ...idOf(element, state), c }];
}

function toList(list: Element, state: PdfState): Block {
  const first = Number(list.properties['start'] ?? 1);
  const items = list.children.filter(isElement).map((item, index) => ({
    ...idOf(item, state),
    number: Number(item.properties['value'] ?? first + index),
    c: toBlocks(item.children, state),
  }));
  return { b: 'list', ordered: list.tagName === 'ol', items };
}

function toFacts(list: Element, state: PdfState): Block {
  const rows = list.children.filter(isElement).map((row) => {
    const parts = row.children.filter(isElement);
    const names = parts.filter(({ tagName }) => tagName === 'dt').flatMap(({ children }) => children);
    const facts = parts.filter(({ tagName }) => tagName === 'dd').flatMap(({ children }) => children);
    return { ...idOf(row, state), name: trimmed(toInline(names, state)), c: toBlocks(facts, state) };
  });
  return { b: 'facts', rows };
}

function toBlock(element: Element, state: PdfState): Block[] {
  const { tagName, children } = element;
  if (/^h[2-6]$/.test(tagName)) return toHeading(element, state);
  // Footnotes stand at the foot of the page, and the typesetter writes the contents.
  if (hasClass(element, 'side') || hasClass(element, 'contents') || hasClass(element, 'legend')) return [];
  if (tagName === 'ul' || tagName === 'ol') return [toList(element, state)];
  if (tagName === 'dl') return [toFacts(element, state)];
  if (tagName === 'table') return toTables(element, state, toBlocks);
  if (tagName === 'hr') return [{ b: 'rule' }];
  if (tagName === 'picture' || tagName === 'svg') return toPicture(element, [], state);
  if (tagName === 'figure' && !hasClass(element, 'quotation')) return toFigure(element, state, toBlocks);
  // What opens on the page stands open in print, below its label.
  if (tagName === 'p' || tagName === 'summary') {
    const c = trimmed(toInline(children, state));
    const style = tagName === 'p' ? paragraphStyles.find((name) => hasClass(element, name)) : 'callout-title';
    return c.length === 0 ? [] : [{ b: 'p', ...(style === undefined ? {} : { style }), c }];
  }
  const box = boxStyles.find((name) => hasClass(element, name));
  const c = toBlocks(children, state);
  if (c.length === 0) return [];
  const id = idOf(element, state);
  if (box !== undefined) return [{ b: 'group', ...id, c: [{ b: 'box', style: box, c }] }];
  return id.id === undefined ? c : [{ b: 'group', ...id, c }];
}

/** Paragraphs, lists and blocks; words that stand among them become paragraphs of their own. */
export function toBlocks(nodes: readonly ElementContent[], state: PdfState): Block[] {
  const blocks: Block[] = [];
  let words: ElementContent[] = [];
  const close = () => {
    const c = trimmed(toInline(words, state));
    words = [];
    if (c.length > 0) blocks.push({ b: 'p', c });
  };
  for (const node of nodes) {
    if (node.type === 'element' && isFlow(node)) {
      close();
      blocks.push(...toBlock(node, state));
    } else words.push(node);
  }
  close();
  return blocks;
}
