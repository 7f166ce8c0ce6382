import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyFile, createBodyWriter, type PutBody } from './body-writer.ts';

/** Long texts and bodies by the digest of what is in them, one file each. */
export interface BodyCache {
  readonly put: PutBody;
  readonly isPresent: (digest: string) => boolean;
  /** The digests of all texts that were there when the cache was opened. */
  readonly present: () => Set<string>;
  /** Says that a text is wanted. */
  readonly keep: (digest: string) => void;
  /** Deletes what was neither put nor kept. */
  readonly close: () => void;
}

/** Stands in the folder while it is written to. If it is found there, a build was killed, and files may be cut short. */
const marker = 'being-written';

/** Opens the cache in a folder, which is made when it is missing and emptied when a build died in it. */
export function openBodyCache(dir: string): BodyCache {
  if (existsSync(join(dir, marker))) rmSync(dir, { recursive: true });
  mkdirSync(dir, { recursive: true });
  const present = new Set(readdirSync(dir));
  const wanted = new Set<string>();
  writeFileSync(join(dir, marker), '');
  const isPresent = (digest: string) => present.has(bodyFile(digest));
  const put = createBodyWriter(dir, isPresent);
  const keep = (digest: string) => void wanted.add(bodyFile(digest));
  return {
    isPresent,
    present: () => new Set([...present].map((name) => name.replace(/\.json$/, ''))),
    keep,
    put(content) {
      const digest = put(content);
      keep(digest);
      return digest;
    },
    close() {
      for (const name of present) if (!wanted.has(name)) rmSync(join(dir, name), { force: true });
      rmSync(join(dir, marker), { force: true });
    },
  };
}
