import type { List, ListItem, Paragraph } from '@kmh/content/entry';
import type { Conversion } from './conversion.ts';

/** A paragraph of a list, before it is known what stands within what. */
export interface ListLine {
  /** From 0, as Word counts. */
  readonly level: number;
  readonly isOrdered: boolean;
  /** The list it belongs to, where Word says so. */
  readonly list: string | undefined;
  readonly paragraphs: Paragraph[];
}

interface OpenList {
  readonly level: number;
  readonly node: List;
}

const listOf = (isOrdered: boolean, start: number | null): List => ({
  type: 'list',
  ordered: isOrdered,
  start,
  spread: false,
  children: [],
});

/**
 * Nests the paragraphs of lists that follow each other. A list that was interrupted goes on where it stopped.
 * @param lines without gaps between them
 */
export function convertLists(lines: readonly ListLine[], conversion: Conversion): List[] {
  const lists: List[] = [];
  const open: OpenList[] = [];
  const lowest = Math.min(...lines.map(({ level }) => level));
  for (const line of lines) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > line.level) open.pop();
    const innermost = open.at(-1);
    let target = innermost?.node;
    if (
      innermost === undefined ||
      innermost.level < line.level ||
      innermost.node.ordered !== line.isOrdered
    ) {
      if (innermost?.level === line.level) open.pop();
      target = listOf(line.isOrdered, line.isOrdered ? startOf(line, lowest, conversion) : null);
      const parent = open.at(-1)?.node.children.at(-1);
      if (parent === undefined) lists.push(target);
      else parent.children.push(target);
      open.push({ level: line.level, node: target });
    }
    const item: ListItem = { type: 'listItem', spread: false, children: [...line.paragraphs] };
    target?.children.push(item);
    if (line.list !== undefined && line.level === lowest)
      conversion.counted.set(line.list, (conversion.counted.get(line.list) ?? 0) + 1);
  }
  return lists;
}

function startOf(line: ListLine, lowest: number, { counted, file }: Conversion): number {
  if (line.list === undefined || line.level !== lowest) return 1;
  return (lowest === 0 ? (file.listStarts.get(line.list) ?? 1) : 1) + (counted.get(line.list) ?? 0);
}
