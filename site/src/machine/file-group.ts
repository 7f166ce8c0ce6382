import { hash } from 'node:crypto';
import type { MachineFile } from './machine-file.ts';

/** Files that one thing of the record makes. */
export interface FileGroup {
  /** Names the group; the same from build to build. */
  readonly name: string;
  /** Of all that the files show; the code that makes them counts apart. */
  readonly key: string;
  /** Makes them; called when key or code changed, or a file is missing. */
  readonly make: () => Iterable<MachineFile>;
}

/** The key of files that show these values. */
export const keyOf = (...shown: readonly unknown[]): string =>
  hash('sha1', JSON.stringify(shown), 'base64url');
