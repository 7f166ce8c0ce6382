/** As many as keep a thin line busy without crowding out the page that is being read. */
const atOnce = 4;

/**
 * Does work on all values, a few at a time. The first fault ends the whole, after what is under way has ended.
 */
export async function inParallel<T>(
  values: readonly T[],
  signal: AbortSignal,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const waiting = [...values];
  const faults: unknown[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined && faults.length === 0; next = waiting.shift()) {
      try {
        signal.throwIfAborted();
        await work(next);
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (faults.length > 0) throw faults[0];
}
