import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Long texts and bodies by the digest of what is in them, one file each. */
export interface BodyCache {
  /** Keeps a text and gives its digest; what is there already is not written again. */
  readonly put: (content: unknown) => string;
  /** Says that a text is still wanted; false when it is not there. */
  readonly keep: (digest: string) => boolean;
  /** Deletes what was neither put nor kept. */
  readonly sweep: () => void;
}

const suffix = '.json';

/** Opens the cache in a folder, which is made when it is missing. */
export function openBodyCache(dir: string): BodyCache {
  mkdirSync(dir, { recursive: true });
  const present = new Set(readdirSync(dir));
  const wanted = new Set<string>();
  return {
    put(content) {
      const json = JSON.stringify(content);
      const digest = hash('sha1', json);
      const name = `${digest}${suffix}`;
      wanted.add(name);
      if (!present.has(name)) {
        // Under its name only when it is whole: a killed build must not leave half a text.
        const beside = join(dir, `${digest}.${process.pid}.part`);
        writeFileSync(beside, json);
        renameSync(beside, join(dir, name));
        present.add(name);
      }
      return digest;
    },
    keep(digest) {
      const name = `${digest}${suffix}`;
      if (!present.has(name)) return false;
      wanted.add(name);
      return true;
    },
    sweep() {
      for (const name of present) if (!wanted.has(name)) rmSync(join(dir, name), { force: true });
    },
  };
}
