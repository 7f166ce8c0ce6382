import { expect, test } from 'vitest';
import { landAt } from './atlas.ts';
import { placeOf, project, type View } from './dot-map.ts';
import { places } from './places.ts';
import { sheet } from './svg.ts';

test('knows land from sea, and whose land it is', () => {
  expect(landAt(-13.9, 33.8)).toBe(places.MW.numeric);
  expect(landAt(0, -30)).toBe('sea');
  expect(landAt(15.5, 32.5)).not.toBe('sea');
});

test('puts the mark of every country on that country', () => {
  for (const { numeric, latitude, longitude } of Object.values(places))
    expect(landAt(latitude, longitude)).toBe(numeric);
});

test('puts north up and east right, and the middle of a view in the middle of the sheet', () => {
  const view: View = { latitude: -20, longitude: 30, height: 30 };
  expect(project(view, { latitude: -20, longitude: 30 })).toEqual({
    x: sheet.width / 2,
    y: sheet.height / 2,
  });
  expect(placeOf(view, 'MW').y).toBeLessThan(sheet.height / 2);
  expect(placeOf(view, 'MW').x).toBeGreaterThan(sheet.width / 2);
});
