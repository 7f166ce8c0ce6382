import type { List, ListItem, Paragraph, Phrasing } from '@kmh/content/entry';
import type { LexicalList, LexicalListItem, LexicalNode } from './lexical-state.ts';
import { readLine } from './read-line.ts';
import type { RichTextReading } from './reading.ts';

/*
 * The editor's list items hold lines, not paragraphs, and a list within a list is an item of its own. So: a blank line (two line breaks
 * in a row) parts two paragraphs of an item; an item that is nothing but a list belongs to the item above it; and an item that begins
 * with a blank line goes on with the one above it, after the list between them.
 */

/** Cuts a line where two line breaks follow each other directly. */
function splitAtBlankLines(nodes: readonly LexicalNode[]): LexicalNode[][] {
  const parts: LexicalNode[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    const blank = node.type === 'linebreak' && nodes[index + 1]?.type === 'linebreak';
    const afterBlank = node.type === 'linebreak' && nodes[index - 1]?.type === 'linebreak';
    if (blank && !afterBlank) parts.push([]);
    else if (!blank && !afterBlank) parts.at(-1)?.push(node);
  }
  return parts;
}

const paragraph = (children: Phrasing[]): Paragraph => ({ type: 'paragraph', children });

/** What an item says, in order; lists between its lines stay between them. */
function readItem(item: LexicalListItem, reading: RichTextReading): (Paragraph | List)[] {
  const children: (Paragraph | List)[] = [];
  let line: LexicalNode[] = [];
  const endLine = () => {
    for (const part of splitAtBlankLines(line)) children.push(paragraph(readLine(part, reading)));
    line = [];
  };
  for (const node of item.children) {
    if (node.type !== 'list') {
      line.push(node);
      continue;
    }
    if (line.length > 0) endLine();
    children.push(readList(node, reading));
  }
  endLine();
  return children;
}

const isContinuation = ({ children }: LexicalListItem) =>
  children[0]?.type === 'list' || (children[0]?.type === 'linebreak' && children[1]?.type === 'linebreak');

/** A list with everything in it. */
export function readList(list: LexicalList, reading: RichTextReading): List {
  const items: ListItem[] = [];
  for (const node of list.children) {
    const item: LexicalListItem = node.type === 'listitem' ? node : { type: 'listitem', children: [node] };
    const children = readItem(item, reading);
    const above = items.at(-1);
    if (above !== undefined && isContinuation(item)) above.children.push(...children);
    else items.push({ type: 'listItem', spread: false, children });
  }
  const ordered = list.listType === 'number';
  return { type: 'list', ordered, start: ordered ? list.start : null, spread: false, children: items };
}
