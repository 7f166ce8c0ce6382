/** How many jobs a thread takes at a time. */
const portion = 50;

/** A counter for {@link takePortions} that threads can share. */
export const createCounter = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4));

/**
 * Takes portions from a list that several threads work off, until nothing is left; none is taken twice.
 *
 * @param next where the list's untaken part begins, shared by all threads
 */
export function* takePortions<T>(jobs: readonly T[], next: Int32Array): Generator<readonly T[]> {
  for (;;) {
    const from = Atomics.add(next, 0, portion);
    if (from >= jobs.length) return;
    yield jobs.slice(from, from + portion);
  }
}
