import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ReleaseFactsSchema, ReleaseIdSchema, WrittenStateSchema } from './release-facts.ts';
import type { Release, WrittenState } from './release-facts.ts';

/** Reads a JSON file; undefined when it is not there, not JSON, or not what it should be. */
const readJson = async <T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> => {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
};

/** The state that the last release wrote; undefined when there was none, or the file is damaged. */
export const readWrittenState = (dataDir: string): Promise<WrittenState | undefined> =>
  readJson(join(dataDir, 'release-state.json'), WrittenStateSchema);

/** The id of the release that readers see. */
export const readLiveId = async (dataDir: string): Promise<string | undefined> => {
  const target = await readlink(join(dataDir, 'current')).catch(() => undefined);
  return target === undefined ? undefined : ReleaseIdSchema.safeParse(basename(target)).data;
};

/** Files by path; a release that was made before November 2026 has an object of them. */
const ManifestSchema = z.object({
  files: z.union([
    z.array(z.tuple([z.string(), z.unknown()])).transform((pairs) => pairs.map(([path]) => path)),
    z.record(z.string(), z.unknown()).transform((files) => Object.keys(files)),
  ]),
});

/** The releases that can be gone back to, the newest first. One that is not whole is left out. */
export const listReleases = async (dataDir: string): Promise<Release[]> => {
  const folder = join(dataDir, 'releases');
  const live = await readLiveId(dataDir);
  const names = await readdir(folder).catch(() => []);
  const releases = await Promise.all(
    names.map(async (name): Promise<Release[]> => {
      const facts = await readJson(join(folder, name, 'release.json'), ReleaseFactsSchema);
      if (facts?.id !== name) return [];
      return [{ ...facts, isLive: name === live }];
    }),
  );
  return releases.flat().toSorted((one, other) => (one.id < other.id ? 1 : -1));
};

const lastPages = { key: '', pages: new Set<string>() };

/** The files of the live release, by path (`en/news/a-visit/index.html`). A sealed release never changes, so it is read once. */
export const readLivePages = async (dataDir: string): Promise<ReadonlySet<string>> => {
  const id = await readLiveId(dataDir);
  if (id === undefined) return new Set();
  const path = join(dataDir, 'releases', id, 'manifest.json');
  if (lastPages.key !== path) {
    const manifest = await readJson(path, ManifestSchema);
    if (manifest === undefined) return new Set();
    const pages = manifest.files.filter((name) => name.endsWith('/index.html'));
    Object.assign(lastPages, { key: path, pages: new Set(pages) });
  }
  return lastPages.pages;
};

/** True when a process of this machine is making a release now. */
export const isReleaseRunning = async (dataDir: string): Promise<boolean> => {
  const pid = Number(await readFile(join(dataDir, 'release.lock'), 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
