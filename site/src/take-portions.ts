import { z } from 'zod';

/**
 * How many entries or pages a thread takes at a time. All of them go through one step before the next: what a step goes through, code and
 * tables, drives that of another out of the processor, and one by one they take a fifth longer. Twice as many take a tenth more memory.
 */
const portion = 8;

/** Says of a list that nothing of it is left. */
const exhausted = 2 ** 30;

/** Where the untaken part of each of some lists begins, for {@link takePortions}; threads can share it. */
export const CountersSchema = z.custom<Int32Array<SharedArrayBuffer>>((value) => value instanceof Int32Array);
export const createCounters = (lists: number): z.output<typeof CountersSchema> =>
  new Int32Array(new SharedArrayBuffer(4 * lists));

/** Whether nothing is left of a list, as far as a thread can know that has not seen it. */
export const isExhausted = (next: Int32Array, list: number): boolean => Atomics.load(next, list) >= exhausted;

/**
 * Takes portions from a list that several threads work off, until nothing is left; none is taken twice.
 *
 * @param next the counters that all threads share
 * @param list which of them is this list's
 */
export function* takePortions<T>(
  items: readonly T[],
  next: Int32Array,
  list: number,
): Generator<readonly T[]> {
  for (;;) {
    const from = Atomics.add(next, list, portion);
    if (from >= items.length) break;
    yield items.slice(from, from + portion);
  }
  Atomics.store(next, list, exhausted);
}
