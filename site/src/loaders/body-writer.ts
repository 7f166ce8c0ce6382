import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toUtf8 } from '../utf8.ts';

/** Keeps a text under the digest of what is in it, which it gives. */
export type PutBody = (content: unknown) => string;

/** Name of the file in which a text is kept. */
export const bodyFile = (digest: string): string => `${digest}.json`;

/**
 * Writes texts into a folder that is there, each at once: files that are written beside the reading take a processor two to three times as long.
 *
 * @param isPresent whether a text is in the folder already and need not be written
 */
export const createBodyWriter =
  (dir: string, isPresent: (digest: string) => boolean): PutBody =>
  (content) => {
    const json = toUtf8(JSON.stringify(content));
    const digest = hash('sha1', json);
    if (!isPresent(digest)) writeFileSync(join(dir, bodyFile(digest)), json);
    return digest;
  };
