import type { List, ListItem } from '@kmh/content/entry';
import { lineBreakNode, listNode, textNode, type LexicalJson } from './lexical-nodes.ts';
import { writeLine } from './write-line.ts';
import type { RichTextWriting } from './writing.ts';

const blankLine = () => [lineBreakNode(), lineBreakNode()];

/** Two line breaks in a row would part two paragraphs (see read-list.ts): a space holds those within one paragraph together. */
const keepTogether = (line: readonly LexicalJson[]): LexicalJson[] =>
  line.flatMap((node, index) =>
    node.type === 'linebreak' && line[index + 1]?.type === 'linebreak' ? [node, textNode(' ', 0)] : [node],
  );

/** One item as the editor's items: its lines in one, each list within it in another one. */
function writeItem(item: ListItem, writing: RichTextWriting): LexicalJson[][] {
  const items: LexicalJson[][] = [];
  let line: LexicalJson[] | undefined;
  const [first] = item.children;
  if (first?.type === 'list') items.push([]);
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'list') {
      line = undefined;
      items.push([writeList(child, writing)]);
      continue;
    }
    if (line === undefined) {
      line = [];
      items.push(line);
    }
    if (index > 0) line.push(...blankLine());
    line.push(...keepTogether(writeLine(child.children, writing)));
  }
  return items;
}

/** A list with everything in it. */
export const writeList = (list: List, writing: RichTextWriting): LexicalJson =>
  listNode(
    list.start,
    list.children.flatMap((item) => writeItem(item, writing)),
  );
