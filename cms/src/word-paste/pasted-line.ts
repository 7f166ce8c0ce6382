import {
  lineBreakNode,
  linkNode,
  inlineBlockNode,
  paragraphNode,
  textNode,
  editorState,
} from '../snapshot/rich-text/lexical-nodes.ts';
import type { LexicalJson } from '../snapshot/rich-text/lexical-nodes.ts';
import { formatBits } from '../snapshot/rich-text/text-format.ts';
import { repairAddress } from '../word/conversion/address.ts';

/** What is known of a pasted text while its lines are read. */
export interface Pasting {
  /** The texts of its notes, by the name of their place in Word: `_ftn1`. */
  readonly notes: ReadonlyMap<string, Element>;
  readonly newId: () => string;
}

const { delete: struck, emphasis: italic, strong: bold, Sub: sub, Sup: sup } = formatBits;
const formatOf: Readonly<Record<string, number>> = {
  B: bold,
  STRONG: bold,
  I: italic,
  EM: italic,
  S: struck,
  STRIKE: struck,
  DEL: struck,
  SUB: sub,
  SUP: sup,
};

export const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** What Word writes for its own eyes: the signs of lists, which are lists here. */
const isIgnored = (element: Element): boolean =>
  /mso-list:\s*Ignore/i.test(element.getAttribute('style') ?? '');

const noteName = (element: Element): string | undefined =>
  /#(_(?:ftn|edn)\d+)$/.exec(element.getAttribute('href') ?? '')?.[1];

function readNote(note: Element, pasting: Pasting): LexicalJson {
  const lines = [...note.querySelectorAll('p')].map((line) => trimLine(readLine(line, pasting)));
  return inlineBlockNode(pasting.newId(), 'footnote', {
    content: editorState(lines.filter((line) => line.length > 0).map((line) => paragraphNode(line))),
  });
}

function readInline(node: Node, format: number, pasting: Pasting): LexicalJson[] {
  if (!isElement(node)) {
    if (node.nodeType !== node.TEXT_NODE) return [];
    // Word breaks its own lines, where browsers see a space.
    const words = (node.nodeValue ?? '').replaceAll(/[\t\n\r ]+/g, ' ');
    return words === '' ? [] : [textNode(words, format)];
  }
  if (isIgnored(node) || ['STYLE', 'SCRIPT', 'TABLE', 'O:P'].includes(node.tagName)) return [];
  if (node.tagName === 'BR') return [lineBreakNode()];
  if (node.tagName !== 'A') return readChildren(node, format | (formatOf[node.tagName] ?? 0), pasting);
  const name = noteName(node);
  const note = name === undefined ? undefined : pasting.notes.get(name);
  if (note !== undefined) return [readNote(note, pasting)];
  // The way from a note back to its place.
  if (/#_(?:ftn|edn)ref\d+$/.test(node.getAttribute('href') ?? '')) return [];
  const children = readChildren(node, format, pasting);
  // What leads where no publication may link to keeps its words.
  const url = repairAddress(node.getAttribute('href') ?? '');
  return url === undefined || children.length === 0
    ? children
    : [linkNode(pasting.newId(), { linkType: 'custom', url }, children)];
}

const readChildren = (node: Node, format: number, pasting: Pasting): LexicalJson[] =>
  [...node.childNodes].flatMap((child) => readInline(child, format, pasting));

const wordsOf = ({ text }: LexicalJson): string | undefined => (typeof text === 'string' ? text : undefined);

/** A line without white space at its edges and with one space between words. */
export function trimLine(line: readonly LexicalJson[]): LexicalJson[] {
  const trimmed = line.map((node, index) => {
    let words = wordsOf(node);
    if (words === undefined) return node;
    const before = line[index - 1];
    if (before === undefined || wordsOf(before)?.endsWith(' ')) words = words.trimStart();
    if (index === line.length - 1) words = words.trimEnd();
    return { ...node, text: words };
  });
  return trimmed.filter((node) => wordsOf(node) !== '');
}

/** The words of an element with their marks, links and notes; fonts, sizes and colours are left behind. */
export const readLine = (element: Element, pasting: Pasting): LexicalJson[] =>
  readChildren(element, 0, pasting);
