import { createHash } from 'node:crypto';
import { hasWords } from './inline.ts';
import type { Line, TextNode } from './inline.ts';
import { readLine, writeLine } from './line-codes.ts';
import { mapRichText } from './map-rich-text.ts';
import type { TextPlace } from './map-rich-text.ts';

/** A line of a rich text, or an attribute of one of its blocks, as a unit of translation. */
export interface TextUnit extends Line {
  /** Made of what the unit says, so that it stays the same wherever the unit moves, and is another one when the words change. */
  readonly id: string;
  readonly place: TextPlace;
}

/** The nodes that take the place of a unit's words. Undefined leaves the words of the source. */
export type Put = (unit: TextUnit) => readonly TextNode[] | undefined;

/** A digest that is short enough for an id, and long enough for a document. */
const shortDigest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

const createNamer = (prefix: string) => {
  const seen = new Map<string, number>();
  return ({ codes, content }: Line): string => {
    const name = `${prefix}.${shortDigest([content, codes.map(({ kind, open }) => [kind, open])])}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}.${times}`;
  };
};

/**
 * Goes through the units of a rich text and puts other words in their places.
 *
 * @param prefix what the ids begin with, the name of the field
 * @param put is asked for each unit, those inside a line before the line itself
 */
export const mapTextUnits = (state: unknown, prefix: string, put: Put): unknown => {
  const nameOf = createNamer(prefix);
  const passed: string[] = [];
  const ask = (line: Line, place: TextPlace): ReturnType<Put> => {
    const id = nameOf(line);
    passed.push(id);
    return put({ ...line, id, place });
  };
  return mapRichText(state, {
    line: (nodes, place, inside) => {
      const line = readLine(nodes, (node) => {
        const before = passed.length;
        const looked = inside(node);
        return { node: looked, flows: passed.slice(before) };
      });
      if (!hasWords(line.content)) return writeLine(line.content, line.codes);
      return ask(line, place) ?? writeLine(line.content, line.codes);
    },
    words: (value, place) => {
      const other = ask({ content: [value], codes: [] }, place);
      return other === undefined ? value : other.map(({ text }) => String(text ?? '')).join('');
    },
  });
};

/** The units of a rich text in the order of the text: a line before the footnotes in it. */
export const readTextUnits = (state: unknown, prefix: string): TextUnit[] => {
  const units: TextUnit[] = [];
  mapTextUnits(state, prefix, (unit) => {
    const inside = unit.codes.reduce((sum, { flows }) => sum + flows.length, 0);
    units.splice(units.length - inside, 0, unit);
    return undefined;
  });
  return units;
};
