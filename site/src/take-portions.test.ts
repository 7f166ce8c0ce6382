import { expect, test } from 'vitest';
import { createCounters, isExhausted, takePortions } from './take-portions.ts';

test('gives every item of a list to one of the threads that share counters, and to one only', () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  const next = createCounters(2);
  const [one, other] = [takePortions(items, next, 1), takePortions(items, next, 1)];
  const taken = [one.next(), other.next(), other.next(), one.next(), other.next()];
  expect(taken.flatMap(({ value }) => value ?? [])).toEqual(items);
  expect(taken.map(({ done }) => done)).toEqual([false, false, false, true, true]);
  expect([isExhausted(next, 0), isExhausted(next, 1)]).toEqual([false, true]);
});
