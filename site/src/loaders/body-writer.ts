import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where texts are put under the digest of what is in them. */
export interface BodyWriter {
  /** Takes a text and gives its digest. */
  readonly put: (content: unknown) => string;
  /** Starts to write what was put so far, once what was put before that is on the disk. */
  readonly write: () => Promise<void>;
  /** Resolves when everything is on the disk. */
  readonly finish: () => Promise<void>;
}

/** Name of the file in which a text is kept. */
export const bodyFile = (digest: string): string => `${digest}.json`;

/**
 * Writes texts into a folder that is there.
 *
 * @param isPresent whether a text is in the folder already and need not be written
 */
export function createBodyWriter(dir: string, isPresent: (digest: string) => boolean): BodyWriter {
  const queue = new Map<string, string>();
  let writing: Promise<unknown> = Promise.resolve();
  const write = async () => {
    await writing;
    const batch = [...queue];
    queue.clear();
    writing = Promise.all(batch.map(([digest, json]) => writeFile(join(dir, bodyFile(digest)), json)));
  };
  return {
    put(content) {
      const json = JSON.stringify(content);
      const digest = hash('sha1', json);
      if (!isPresent(digest)) queue.set(digest, json);
      return digest;
    },
    write,
    async finish() {
      await write();
      await writing;
    },
  };
}
