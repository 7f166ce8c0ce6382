import { listNode, type LexicalJson } from '../snapshot/rich-text/lexical-nodes.ts';

/** A line of a list as Word writes it: a paragraph with a level and a sign before its words. */
export interface ListLine {
  /** 1 for the outermost. */
  readonly level: number;
  readonly isOrdered: boolean;
  readonly line: readonly LexicalJson[];
}

/** Reads of a paragraph's style that it is part of a list; undefined where it is none. */
export function listLevelOf(paragraph: Element): number | undefined {
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(paragraph.getAttribute('style') ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Whether the sign before a line counts: `1.`, `b)`, `iv.`; anything else is a bullet. */
export function isOrdered(paragraph: Element): boolean {
  const sign = [...paragraph.querySelectorAll('[style]')].find((each) =>
    /mso-list:\s*Ignore/i.test(each.getAttribute('style') ?? ''),
  );
  return /^\s*\(?(?:\d+|[a-z]|[ivxlc]+)(?:\.\d+)*[.)]/i.test(sign?.textContent ?? '');
}

/** Lists within lists from lines with levels; a level that is skipped is not there. */
export function nestLines(lines: readonly ListLine[]): LexicalJson[] {
  const lists: LexicalJson[] = [];
  for (let start = 0; start < lines.length;) {
    const first = lines[start];
    if (first === undefined) break;
    const { isOrdered: ordered, level } = first;
    let end = start + 1;
    while (end < lines.length) {
      const next = lines[end];
      if (next === undefined || next.level < level || (next.level === level && next.isOrdered !== ordered))
        break;
      end += 1;
    }
    lists.push(listOf(lines.slice(start, end), level, ordered));
    start = end;
  }
  return lists;
}

function listOf(lines: readonly ListLine[], level: number, ordered: boolean): LexicalJson {
  const items: (readonly LexicalJson[])[] = [];
  let inner: ListLine[] = [];
  const close = () => {
    for (const list of nestLines(inner)) items.push([list]);
    inner = [];
  };
  for (const line of lines) {
    if (line.level > level) inner.push(line);
    else {
      close();
      items.push(line.line);
    }
  }
  close();
  return listNode(ordered ? 1 : null, items);
}
