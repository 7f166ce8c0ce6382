import { childOf, type XmlElement } from './xml-tree.ts';

const APART: readonly string[] = ['w:tc', 'w:tab', 'w:br', 'w:noBreakHyphen'];

/** Whether the end of a paragraph was deleted, so that the next one goes on in the same line. */
const isJoined = (paragraph: XmlElement): boolean =>
  childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;

function gather(element: XmlElement, said: string[]): void {
  if (APART.includes(element.name)) said.push(' ');
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (element.name === 'w:t') said.push(child);
      continue;
    }
    // A text box stands within a line, and says something else.
    if (child.name === 'w:p' && element.name === 'w:txbxContent') said.push(' ');
    gather(child, said);
    if (child.name === 'w:p' && !isJoined(child)) said.push(' ');
  }
}

/** Letters and digits in a row, in the order of the text. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll('\u00AD', '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a simplified text says, as plain text. */
export function textOf(root: XmlElement): string {
  const said: string[] = [];
  gather(root, said);
  return said.join('');
}

/** Words of one text that another does not have, or has less often. */
export function missingWords(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  return before.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
