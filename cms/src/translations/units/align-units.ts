import type { Code, Inline, Line } from './inline.ts';
import type { TextUnit } from './text-units.ts';

/**
 * Pairs the units of a text with those of its translation, part by part, where both have the same lines.
 *
 * @returns the unit of the translation by the id of the source's
 */
export const alignTextUnits = (
  source: readonly TextUnit[],
  target: readonly TextUnit[],
): ReadonlyMap<string, TextUnit> => {
  const partsOf = (units: readonly TextUnit[]) => Map.groupBy(units, ({ place }) => place.part);
  const [parts, others] = [partsOf(source), partsOf(target)];
  const outline = (units: readonly TextUnit[]) =>
    units.map(({ place }) => `${place.path} ${place.within}`).join('\n');
  const numbers = (units: typeof parts) => [...units.keys()].join(' ');
  if (numbers(parts) !== numbers(others)) return new Map();
  return new Map(
    [...parts].flatMap(([part, units]) => {
      const same = others.get(part) ?? [];
      if (outline(units) !== outline(same)) return [];
      return units.flatMap(({ id }, index): [string, TextUnit][] => {
        const pair = same[index];
        return pair === undefined ? [] : [[id, pair]];
      });
    }),
  );
};

/** A translated line, said with the codes of its source. */
export interface Recoded {
  readonly content: readonly Inline[];
  /** The codes of the source; links lead where they lead in the translation. */
  readonly codes: readonly Code[];
}

/** Says a translated line with the codes of its source; undefined where it has codes that the source has not. */
export const recode = (source: Line, target: Line): Recoded | undefined => {
  const free = [...source.codes];
  const pairs = new Map<string, Code>();
  const pair = (code: Code, fits: (other: Code) => boolean): void => {
    const index = pairs.has(code.id) ? -1 : free.findIndex(fits);
    const [found] = index < 0 ? [] : free.splice(index, 1);
    if (found) pairs.set(code.id, found);
  };
  for (const code of target.codes) pair(code, ({ kind, open }) => kind === code.kind && open === code.open);
  for (const code of target.codes) if (code.kind === 'link') pair(code, ({ kind }) => kind === 'link');
  if (pairs.size < target.codes.length) return undefined;
  const rename = (content: readonly Inline[]): Inline[] =>
    content.map((inline): Inline => {
      if (typeof inline === 'string') return inline;
      const id = pairs.get(inline.id)?.id ?? inline.id;
      return inline.type === 'ph' ? { ...inline, id } : { ...inline, id, children: rename(inline.children) };
    });
  const links = new Map(
    target.codes.flatMap((code) => {
      const own = pairs.get(code.id);
      return own && code.kind === 'link' ? [[own.id, code.node] as const] : [];
    }),
  );
  return {
    content: rename(target.content),
    codes: source.codes.map((code) => ({ ...code, node: links.get(code.id) ?? code.node })),
  };
};
