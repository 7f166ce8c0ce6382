/** Why saving ended before all was saved. */
export type Fault = 'stopped' | 'full' | 'unreachable' | 'changed' | 'refused';

/** What arrived is not what the release describes: the site has just changed, or something on the way changed the page. */
export class ChangedError extends Error {
  override readonly name = 'ChangedError';
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string'
    ? error.name
    : '';

/** What an error means to the reader. */
export function faultOf(error: unknown, signal?: AbortSignal): Fault {
  if (signal?.aborted) return 'stopped';
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'ChangedError') return 'changed';
  // What fetch reports when a connection cannot be made or breaks, and what a body reports that ends too early.
  if (name === 'TypeError' || name === 'NetworkError' || name === 'AbortError') return 'unreachable';
  return 'refused';
}
