import { childOf, findAll, isElement, type XmlElement } from './xml-tree.ts';

const startOf = (level: XmlElement | undefined, name: string): number | undefined => {
  const value = childOf(level, name)?.attributes['w:val'];
  return value !== undefined && /^\d{1,8}$/.test(value) ? Number(value) : undefined;
};

const firstLevel = (parent: XmlElement, name: string): XmlElement | undefined =>
  parent.children
    .filter(isElement)
    .find((child) => child.name === name && child.attributes['w:ilvl'] === '0');

/**
 * The number with which each list begins, by the list's id.
 * @param root `word/numbering.xml`, where there is one
 */
export function readListStarts(root: XmlElement | undefined): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  if (root === undefined) return starts;
  const abstract = new Map<string, number>();
  for (const list of findAll(root, 'w:abstractNum'))
    abstract.set(
      list.attributes['w:abstractNumId'] ?? '',
      startOf(firstLevel(list, 'w:lvl'), 'w:start') ?? 1,
    );
  for (const list of findAll(root, 'w:num')) {
    const based = abstract.get(childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? '') ?? 1;
    const override = firstLevel(list, 'w:lvlOverride');
    starts.set(list.attributes['w:numId'] ?? '', startOf(override, 'w:startOverride') ?? based);
  }
  return starts;
}
