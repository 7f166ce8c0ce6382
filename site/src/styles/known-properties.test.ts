import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && !name.startsWith('renditions'))
  .map((name) => ({ name, css: readFileSync(join(source, name), 'utf8') }));

/** Set by the element itself: the room of a picture. */
const ofElements = ['--w', '--h'];

test('asks for no custom property that nothing sets: its declaration would count for nothing', () => {
  const set = new Set(sheets.flatMap(({ css }) => css.match(/--[a-z0-9-]+(?=:)/g) ?? []).concat(ofElements));
  const unknown = sheets.flatMap(({ name, css }) =>
    [...css.matchAll(/var\((--[a-z0-9-]+)/g)].flatMap(([, property = '']) =>
      set.has(property) ? [] : [`${name}: ${property}`],
    ),
  );
  expect(sheets.length).toBeGreaterThan(50);
  expect(unknown).toEqual([]);
});
