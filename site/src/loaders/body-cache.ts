import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Long texts and bodies by the digest of what is in them, one file each. */
export interface BodyCache {
  /** Keeps a text and gives its digest; what is there already is not written again. */
  readonly put: (content: unknown) => string;
  /** Says that a text is still wanted; false when it is not there. */
  readonly keep: (digest: string) => boolean;
  /** Writes what was put so far while the caller goes on; resolves when what was put before is on the disk. */
  readonly write: () => Promise<void>;
  /** Writes what is left, and deletes what was neither put nor kept. */
  readonly close: () => Promise<void>;
}

const suffix = '.json';
/** Stands in the folder while it is written to. If it is found there, a build was killed, and files may be cut short. */
const marker = 'being-written';

/** Opens the cache in a folder, which is made when it is missing and emptied when a build died in it. */
export function openBodyCache(dir: string): BodyCache {
  if (existsSync(join(dir, marker))) rmSync(dir, { recursive: true });
  mkdirSync(dir, { recursive: true });
  const present = new Set(readdirSync(dir));
  const wanted = new Set<string>();
  const queue: { name: string; json: string }[] = [];
  let writing: Promise<unknown> = Promise.resolve();

  const startWriting = () => {
    const batch = queue.splice(0);
    writing = Promise.all(batch.map(({ name, json }) => writeFile(join(dir, name), json)));
  };

  return {
    put(content) {
      const json = JSON.stringify(content);
      const digest = hash('sha1', json);
      const name = `${digest}${suffix}`;
      wanted.add(name);
      if (!present.has(name)) {
        if (!present.has(marker)) writeFileSync(join(dir, marker), '');
        present.add(marker).add(name);
        queue.push({ name, json });
      }
      return digest;
    },
    keep(digest) {
      const name = `${digest}${suffix}`;
      if (!present.has(name)) return false;
      wanted.add(name);
      return true;
    },
    async write() {
      await writing;
      startWriting();
    },
    async close() {
      await writing;
      startWriting();
      await writing;
      const unwanted = [...present].filter((name) => name !== marker && !wanted.has(name));
      await Promise.all(unwanted.map((name) => rm(join(dir, name), { force: true })));
      await rm(join(dir, marker), { force: true });
    },
  };
}
