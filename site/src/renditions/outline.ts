import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { isElement } from './has-class.ts';

/** A section by its heading, with those below it. */
export interface OutlineEntry {
  readonly text: string;
  /** The heading's id; sections without one cannot be led to. */
  readonly id: string;
  readonly children: OutlineEntry[];
}

function* headingsIn(element: Element): Generator<Element> {
  for (const child of element.children.filter(isElement)) {
    if (child.tagName === 'h2' || child.tagName === 'h3') yield child;
    else yield* headingsIn(child);
  }
}

/** The sections and subsections of an article that links can lead to. */
export function outlineOf(article: Element): OutlineEntry[] {
  const outline: OutlineEntry[] = [];
  for (const heading of headingsIn(article)) {
    const id = heading.properties['id'];
    if (typeof id !== 'string') continue;
    const entry = { text: toString(heading).trim(), id, children: [] };
    const parent = heading.tagName === 'h3' ? outline.at(-1) : undefined;
    (parent?.children ?? outline).push(entry);
  }
  return outline;
}
