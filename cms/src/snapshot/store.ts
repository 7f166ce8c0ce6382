import { existsSync } from 'node:fs';
import {
  constants,
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FolderSchema, SlugSchema, type Folder } from '@kmh/content/schema';
import { factsFile, langOfFile, type EntryFile } from '@kmh/content/entry';

/** What a file of an entry is made from: its words, or another file, whose bytes it gets. */
export type FileSource = string | { readonly path: string };
export type EntryFiles = ReadonlyMap<string, FileSource>;

/** The record on the disk. Readers never see half an entry, and one that was killed leaves the old one. */
export interface Store {
  /** An entry's text files; undefined when there is no such entry. */
  readonly read: (folder: Folder, slug: string) => Promise<EntryFile[] | undefined>;
  /** Makes the entry's folder hold these files and no others. Identical content is not written at all. */
  readonly write: (folder: Folder, slug: string, files: EntryFiles) => Promise<'written' | 'unchanged'>;
  readonly remove: (folder: Folder, slug: string) => Promise<'removed' | 'unchanged'>;
  /** Names of all entries in a folder, in order. */
  readonly list: (folder: Folder) => Promise<string[]>;
  readonly has: (folder: Folder, slug: string) => boolean;
  /** Slugs of a folder's entries by their permalinkId. */
  readonly permalinks: (folder: Folder) => Promise<ReadonlyMap<string, string>>;
  /** Whether a text file of any other entry holds the slug of this one. */
  readonly isMentioned: (folder: Folder, slug: string) => Promise<boolean>;
  /** Clears away what a killed run left; an entry that was just being exchanged gets its old form back. */
  readonly sweep: () => Promise<void>;
}

const safeName = /^[a-z0-9][a-z0-9.-]*$/;

/** Tells the disk to keep what was written to a file, or which names a folder has. */
async function settle(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeFiles(directory: string, files: EntryFiles): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [name, source] of files) {
    const path = join(directory, name);
    if (typeof source !== 'string') await copyFile(source.path, path, constants.COPYFILE_FICLONE);
    const handle = await open(path, typeof source === 'string' ? 'w' : 'r+');
    try {
      if (typeof source === 'string') await handle.writeFile(source);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  await settle(directory);
}

async function isSameFile(path: string, source: FileSource): Promise<boolean> {
  if (typeof source === 'string') return (await readFile(path, 'utf8')) === source;
  const [one, other] = await Promise.all([stat(path), stat(source.path)]);
  return one.size === other.size && (await readFile(path)).equals(await readFile(source.path));
}

async function isSame(directory: string, files: EntryFiles): Promise<boolean> {
  const names = existsSync(directory) ? await readdir(directory) : [];
  if (names.length !== files.size || !names.every((name) => files.has(name))) return false;
  for (const [name, source] of files) if (!(await isSameFile(join(directory, name), source))) return false;
  return true;
}

/** @param contentDir the record, such as `content/entries`; an absolute path */
export function createStore(contentDir: string): Store {
  const staging = join(contentDir, '.staging');
  const directoryOf = (folder: Folder, slug: string) =>
    join(contentDir, FolderSchema.parse(folder), SlugSchema.parse(slug));
  const stage = (directory: string, state: 'new' | 'old' | 'gone') =>
    join(staging, `${basename(dirname(directory))}--${basename(directory)}.${state}`);
  const clear = (path: string) => rm(path, { recursive: true, force: true });
  /** The folder for what is under way goes when nothing is. */
  const leaveStaging = () => rmdir(staging).catch(() => undefined);

  /** The folder is away for the moment between two renames; `sweep` brings it back if that moment was the last. */
  async function exchange(directory: string): Promise<void> {
    const old = stage(directory, 'old');
    await clear(old);
    await mkdir(dirname(directory), { recursive: true });
    if (existsSync(directory)) await rename(directory, old);
    await rename(stage(directory, 'new'), directory);
    await settle(dirname(directory));
    await clear(old);
    await leaveStaging();
  }

  const read: Store['read'] = async (folder, slug) => {
    const directory = directoryOf(folder, slug);
    if (!existsSync(directory)) return undefined;
    const names = (await readdir(directory)).filter(
      (name) => name === factsFile || langOfFile(name) !== undefined,
    );
    return Promise.all(
      names.toSorted().map(async (name) => ({ name, source: await readFile(join(directory, name), 'utf8') })),
    );
  };

  const list: Store['list'] = async (folder) => {
    const directory = join(contentDir, folder);
    const found = existsSync(directory) ? await readdir(directory, { withFileTypes: true }) : [];
    return found
      .filter((entry) => entry.isDirectory() && SlugSchema.safeParse(entry.name).success)
      .map(({ name }) => name)
      .toSorted();
  };

  return {
    read,
    list,
    write: async (folder, slug, files) => {
      const directory = directoryOf(folder, slug);
      const strange = [...files.keys()].find((name) => !safeName.test(name));
      if (strange !== undefined)
        throw new TypeError(`${folder}/${slug}: “${strange}” is no name for a file of the record.`);
      if (await isSame(directory, files)) return 'unchanged';
      const fresh = stage(directory, 'new');
      await clear(fresh);
      try {
        await writeFiles(fresh, files);
      } catch (error) {
        await clear(fresh);
        await leaveStaging();
        throw error;
      }
      await exchange(directory);
      return 'written';
    },
    remove: async (folder, slug) => {
      const directory = directoryOf(folder, slug);
      if (!existsSync(directory)) return 'unchanged';
      const gone = stage(directory, 'gone');
      await mkdir(staging, { recursive: true });
      await clear(gone);
      await rename(directory, gone);
      await settle(dirname(directory));
      await clear(gone);
      await leaveStaging();
      return 'removed';
    },
    has: (folder, slug) => existsSync(directoryOf(folder, slug)),
    permalinks: async (folder) => {
      const slugs = new Map<string, string>();
      for (const slug of await list(folder)) {
        const facts = (await read(folder, slug))?.find(({ name }) => name === factsFile)?.source ?? '';
        const permalinkId = /^permalinkId: ["']?([^"'\n]+)["']?$/m.exec(facts)?.[1];
        if (permalinkId !== undefined) slugs.set(permalinkId, slug);
      }
      return slugs;
    },
    isMentioned: async (folder, slug) => {
      for (const other of FolderSchema.options)
        for (const name of await list(other)) {
          if (other === folder && name === slug) continue;
          const files = (await read(other, name)) ?? [];
          if (files.some(({ source }) => source.includes(slug))) return true;
        }
      return false;
    },
    sweep: async () => {
      for (const name of existsSync(staging) ? await readdir(staging) : []) {
        const left = /^([a-z-]+?)--([a-z0-9-]+)\.(new|old|gone)$/.exec(name);
        const folder = FolderSchema.safeParse(left?.[1]);
        const slug = SlugSchema.safeParse(left?.[2]);
        if (left?.[3] === 'old' && folder.success && slug.success) {
          const directory = directoryOf(folder.data, slug.data);
          if (!existsSync(directory)) {
            await rename(join(staging, name), directory);
            await settle(dirname(directory));
          }
        }
        await clear(join(staging, name));
      }
      await leaveStaging();
    },
  };
}
