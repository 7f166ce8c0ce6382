import { alignTextUnits, recode } from './align-units.ts';
import { plainWords } from './inline.ts';
import { writeLine } from './line-codes.ts';
import { mapTextUnits, readTextUnits } from './text-units.ts';
import type { TextUnit } from './text-units.ts';
import { idOf, isBlank, pick } from './unit.ts';
import type { Walk } from './unit.ts';

const headingsOf = (units: readonly TextUnit[]): ReadonlyMap<number, string> =>
  new Map(
    units.flatMap(({ content, place }): [number, string][] =>
      place.within === 'heading' && place.path === '0/0' ? [[place.part, plainWords(content)]] : [],
    ),
  );

/** Fills a rich text after that of the source; the translation as it is where nothing in it gets words. */
export const fillRichText = (source: unknown, target: unknown, walk: Walk): unknown => {
  const prefix = idOf(walk.path);
  const units = readTextUnits(source, prefix);
  const existing = isBlank(target) ? [] : readTextUnits(target, prefix);
  if (walk.keepsFilled && existing.length > 0) return target;
  const headings = headingsOf(units);
  const pairs = alignTextUnits(units, existing);
  let count = 0;
  const filled = mapTextUnits(source, prefix, (own) => {
    const pair = pairs.get(own.id);
    const current = pair && recode(own, pair);
    const heading = headings.get(own.place.part);
    const words = pick(walk, {
      id: own.id,
      field: walk.root,
      part: own.place.part,
      ...(heading !== undefined && { heading }),
      label: [...walk.label, ...(heading === undefined ? [] : [heading])].join(' › '),
      source: own.content,
      codes: own.codes,
      ...(current && { current: current.content }),
    });
    if (words !== undefined) count += 1;
    const said = words ?? current?.content;
    if (said !== undefined) return writeLine(said, current?.codes ?? own.codes);
    return pair && writeLine(pair.content, pair.codes);
  });
  return count > 0 ? filled : target;
};
