import type { Inline } from '../units/inline.ts';
import type { XmlElement, XmlNode } from './xml-elements.ts';

interface Level {
  readonly id: string;
  /** Opened by an element of its own, which another one closes; undefined where the element itself ends it. */
  readonly isLoose: boolean;
  readonly children: Inline[];
}

/** Words and codes as they came back. */
export interface ReadInlines {
  readonly content: readonly Inline[];
  readonly hasCrossedCodes: boolean;
}

const characterOf = (hex: string | undefined): string => {
  const point = Number.parseInt(hex ?? '', 16);
  return Number.isInteger(point) && point >= 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
};

const add = (level: Level | undefined, inline: Inline): void => {
  const last = level?.children.at(-1);
  if (typeof last === 'string' && typeof inline === 'string') level?.children.splice(-1, 1, last + inline);
  else level?.children.push(inline);
};

/**
 * Reads what stands in `source` or `target` elements, one after the other. A pair that a tool has split into a start and an end is a
 * pair again; marks of terms and comments are taken away from around their words.
 */
export const readInlines = (elements: readonly XmlElement[]): ReadInlines => {
  const root: Level = { id: '', isLoose: false, children: [] };
  const levels = [root];
  let hasCrossedCodes = false;
  const close = (): void => {
    const level = levels.pop();
    if (level) add(levels.at(-1), { type: 'pc', id: level.id, children: level.children });
  };
  const read = (node: XmlNode): void => {
    if (typeof node === 'string') {
      if (node !== '') add(levels.at(-1), node);
      return;
    }
    const { attributes, children, name } = node;
    const id = attributes.id ?? '';
    switch (name) {
      case 'cp':
        add(levels.at(-1), characterOf(attributes.hex));
        return;
      case 'ph':
        add(levels.at(-1), { type: 'ph', id });
        return;
      case 'pc': {
        levels.push({ id, isLoose: false, children: [] });
        const depth = levels.length;
        children.forEach(read);
        while (levels.length > depth) {
          hasCrossedCodes = true;
          close();
        }
        close();
        return;
      }
      case 'sc':
        levels.push({ id, isLoose: true, children: [] });
        return;
      case 'ec': {
        const level = levels.at(-1);
        if (level?.isLoose && level.id === (attributes.startRef ?? id)) close();
        else hasCrossedCodes = true;
        return;
      }
      case 'mrk':
        children.forEach(read);
        return;
      default:
    }
  };
  for (const element of elements) element.children.forEach(read);
  while (levels.length > 1) {
    hasCrossedCodes = true;
    close();
  }
  return { content: root.children, hasCrossedCodes };
};
