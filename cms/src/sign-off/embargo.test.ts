import { expect, it } from 'vitest';
import { isUnderEmbargo } from './embargo.ts';

const day = '2027-03-10T12:00:00.000Z';

it.each([
  ['2027-03-09T23:59:59Z', true],
  ['2027-03-10T00:00:00Z', false],
  ['2028-01-01T00:00:00Z', false],
])('at %s an embargo until 10 March 2027 holds: %s', (now, holds) => {
  expect(isUnderEmbargo(day, new Date(now))).toBe(holds);
});

it('holds nothing back without a day', () => {
  for (const nothing of [undefined, null, '', 'soon'])
    expect(isUnderEmbargo(nothing, new Date('2027-03-09T00:00:00Z'))).toBe(false);
});
