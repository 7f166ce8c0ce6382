import { ProcessError } from '../run-process.ts';

/** A release that cannot be: the message says where, why and what to do, a line a fault. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The cause of a failure in words for people. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // Node's name for it, and the system's own words, which Pagefind repeats.
  if (codeOf(error) === 'ENOSPC' || /ENOSPC|No space left on device/.test(text)) {
    return 'The disk is full. The site stays as it was; make room in DATA_DIR and release again.';
  }
  if (error instanceof ProcessError || error instanceof ReleaseError) return text;
  return `${text}. The site stays as it was.`;
}
