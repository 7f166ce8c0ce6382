import {
  headingNode,
  paragraphNode,
  textNode,
  type LexicalJson,
} from '../snapshot/rich-text/lexical-nodes.ts';
import { isElement, readLine, trimLine, type Pasting } from './pasted-line.ts';
import { isOrdered, listLevelOf, nestLines, type ListLine } from './pasted-list.ts';
import { readTable } from './pasted-table.ts';

/** Whether what is pasted comes from Word, or holds a table, which the editor alone would take apart. */
export const isOurs = (html: string): boolean =>
  /<table[\s>]/i.test(html) || /class=["']?Mso|xmlns:w=|content=["']?Word\.Document|mso-/i.test(html);

/* A document's first level is below the title, which is a field of its own. Deeper ones than three are none here. */
const depthOf = (level: number): number => Math.min(level + 1, 4);

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, div';

/** The lines of a list that is one in HTML too. */
function linesOf(list: Element, level: number, pasting: Pasting): ListLine[] {
  return [...list.children].flatMap((item): ListLine[] => {
    if (item.tagName === 'UL' || item.tagName === 'OL') return linesOf(item, level + 1, pasting);
    const inner = [...item.children].filter(({ tagName }) => tagName === 'UL' || tagName === 'OL');
    for (const each of inner) each.remove();
    const line = trimLine(readLine(item, pasting));
    return [
      ...(line.length === 0 ? [] : [{ level, isOrdered: list.tagName === 'OL', line }]),
      ...inner.flatMap((each) => linesOf(each, level + 1, pasting)),
    ];
  });
}

/** What stands on lines of its own, one after another; lists as their lines, which are put together in the end. */
function* readParts(parent: Element, pasting: Pasting): Generator<LexicalJson | ListLine> {
  for (const child of [...parent.childNodes]) {
    if (!isElement(child)) {
      const words = (child.nodeType === child.TEXT_NODE && child.nodeValue?.trim()) || '';
      if (words !== '') yield paragraphNode([textNode(words, 0)]);
      continue;
    }
    const heading = /^H([1-6])$/.exec(child.tagName)?.[1];
    const level = listLevelOf(child);
    if (/mso-element:\s*(?:foot|end)note-list/i.test(child.getAttribute('style') ?? '')) continue;
    if (child.tagName === 'TABLE') yield readTable(child, pasting);
    else if (child.tagName === 'UL' || child.tagName === 'OL') yield* linesOf(child, 1, pasting);
    else if (heading === undefined && level === undefined && child.querySelector(BLOCKS) !== null)
      yield* readParts(child, pasting);
    else {
      const line = trimLine(readLine(child, pasting));
      if (line.length === 0) continue;
      if (level !== undefined && heading === undefined) yield { level, isOrdered: isOrdered(child), line };
      else yield heading === undefined ? paragraphNode(line) : headingNode(depthOf(Number(heading)), line);
    }
  }
}

const isListLine = (part: LexicalJson | ListLine): part is ListLine => 'level' in part;

/**
 * Turns pasted HTML into nodes of the editor: headings, lists, tables, footnotes and links; no fonts, sizes or colours.
 *
 * @param body of the HTML that was pasted; it is changed
 * @param newId gives each link, block and note its id
 */
export function readPasted(body: Element, newId: () => string): LexicalJson[] {
  const notes = new Map(
    [...body.querySelectorAll('div[id^="ftn"], div[id^="edn"]')].map((note) => [`_${note.id}`, note]),
  );
  const nodes: LexicalJson[] = [];
  let lines: ListLine[] = [];
  const close = () => {
    nodes.push(...nestLines(lines));
    lines = [];
  };
  for (const part of readParts(body, { notes, newId })) {
    if (isListLine(part)) lines.push(part);
    else {
      close();
      nodes.push(part);
    }
  }
  close();
  return nodes;
}
