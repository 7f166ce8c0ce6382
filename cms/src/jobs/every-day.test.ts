import { expect, it } from 'vitest';
import { untilNextDay } from './every-day.ts';

it.each([
  ['2026-06-15T00:01:00Z', 24 * 60],
  ['2026-06-15T23:59:00Z', 2],
  ['2026-12-31T12:00:00Z', 12 * 60 + 1],
])('waits from %s until a minute after midnight, %i minutes', (now, minutes) => {
  expect(untilNextDay(new Date(now))).toBe(minutes * 60_000);
});
