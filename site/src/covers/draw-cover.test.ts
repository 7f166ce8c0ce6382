import { countries } from '@kmh/content/vocabulary';
import { describe, expect, test } from 'vitest';
import type { CoverData } from '../library/index.ts';
import { coverPatterns, drawCover } from './draw-cover.ts';
import { coverSize, placeCountries, unwrapLongitudes } from './projection.ts';

const nothing: CoverData = { countries: [], levels: [], global: false };
const draw = (data: Partial<CoverData>) => drawCover({ ...nothing, ...data }).toString();

describe('drawCover', () => {
  test('stays below one kilobyte, however much there is to show', () => {
    const levels = ['individual', 'community', 'structural'] as const;
    for (const count of [1, 3, 12, 13, 14, 40, 45, 46, 249]) {
      const cover = draw({ countries: countries.slice(0, count), levels, issueNumber: 128, global: true });
      expect(Buffer.byteLength(cover)).toBeLessThan(1_024);
    }
  });

  test('draws a place for each country and a way back to the first', () => {
    const cover = draw({ countries: ['MW', 'MZ', 'ZA'] });
    expect([...cover.matchAll(/h0/g)]).toHaveLength(3);
    expect([...cover.matchAll(/Q/g)]).toHaveLength(2);
  });

  test('names a country once, even if the record does so twice', () => {
    expect(draw({ countries: ['MW', 'MW', 'MZ'] })).toBe(draw({ countries: ['MW', 'MZ'] }));
  });

  test('draws a ring for each level, alone in the middle when no country is named', () => {
    const cover = draw({ levels: ['individual', 'structural'] });
    expect([...cover.matchAll(/<circle cx="160" cy="90"/g)]).toHaveLength(2);
    expect(cover).toContain('stroke-dasharray');
    expect(cover).not.toContain('h0');
  });

  test('fills the field for the whole world', () => {
    expect(draw({ global: true })).toContain('url(#cover-world)');
    expect(draw({})).toContain('url(#cover-field)');
  });

  test('asks for the fields of dots that the covers on a page need, and no other', () => {
    const world = coverPatterns(draw({ global: true }))?.toString() ?? '';
    expect(world).toContain('id="cover-world"');
    expect(world).not.toContain('id="cover-field"');
    expect(coverPatterns(draw({}))?.toString()).toContain('id="cover-field"');
    expect(coverPatterns('<p>url</p>')).toBeUndefined();
  });

  test('puts the issue number where it covers no country, if it can', () => {
    const inCorner = ({ x, y }: { x: number; y: number }, right: boolean) =>
      y > coverSize.height - 66 && (right ? x > coverSize.width - 50 : x < 50);
    for (const first of countries) {
      for (const pair of [
        [first, 'ZA'],
        [first, 'AF'],
        [first, 'FJ', 'NO'],
      ] as const) {
        const atRight = draw({ countries: pair, issueNumber: 2 }).includes('text-anchor="end"');
        const points = placeCountries([...new Set(pair)]);
        if (points.some((point) => inCorner(point, atRight))) {
          expect(points.some((point) => inCorner(point, !atRight))).toBe(true);
        }
      }
    }
  });

  test('takes its colour from the page and says nothing to screen readers', () => {
    expect(draw({ countries: ['NE'] })).not.toMatch(/#[0-9a-f]{3,6}["\s]/);
    expect(draw({})).toContain('aria-hidden="true"');
  });
});

describe('placeCountries', () => {
  test('keeps every country, and the rings around the first, within the cover', () => {
    const sets = [
      ['MW', 'MZ', 'ZA'],
      ['NO', 'ZA'],
      ['FJ', 'WS', 'CL'],
      ['AF', 'BD', 'IQ', 'PK'],
    ] as const;
    for (const set of sets) {
      for (const { x, y } of placeCountries(set)) {
        expect(x).toBeGreaterThanOrEqual(45);
        expect(x).toBeLessThanOrEqual(coverSize.width - 45);
        expect(y).toBeGreaterThanOrEqual(45);
        expect(y).toBeLessThanOrEqual(coverSize.height - 45);
      }
    }
  });

  test('keeps north above south and east right of west', () => {
    const [malawi, southAfrica] = placeCountries(['MW', 'ZA']);
    expect(malawi?.y).toBeLessThan(southAfrica?.y ?? 0);
    expect(malawi?.x).toBeGreaterThan(southAfrica?.x ?? Infinity);
  });

  test('never comes closer than thirty-four degrees of latitude', () => {
    const [malawi, mozambique] = placeCountries(['MW', 'MZ']);
    const degrees = 4;
    expect((mozambique?.y ?? 0) - (malawi?.y ?? 0)).toBeCloseTo((degrees * coverSize.height) / 34, -1);
  });
});

test('longitudes on both sides of the date line come together', () => {
  const [fiji = 0, samoa = 0] = unwrapLongitudes([178, -172]);
  expect(Math.abs(fiji - samoa)).toBe(10);
});
