import type { Element, ElementContent } from 'hast';

/** What becomes of an element: others in its place, or undefined to go on within it. */
export type MapElement = (element: Element) => readonly ElementContent[] | undefined;

/** A copy of an element in which some of those within it are replaced. */
export const mapElements = (element: Element, map: MapElement): Element => ({
  ...element,
  children: element.children.flatMap((child) =>
    child.type === 'element' ? (map(child) ?? [mapElements(child, map)]) : [child],
  ),
});
