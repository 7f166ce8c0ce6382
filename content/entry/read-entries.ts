import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { FolderSchema, folderOf, type Folder } from '../schema/folders.ts';
import { kindOf } from '../schema/kinds.ts';
import { SlugSchema } from '../schema/slug.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { AnyEntry } from './entry.ts';
import { ContentError } from './errors.ts';
import { factsFile, langOfFile, parseEntry, type EntryFile } from './parse-entry.ts';

/** An entry's folder as it lies on the disk, not read yet. */
export interface EntryFolder {
  readonly kind: Kind;
  readonly slug: string;
  /** Where it is. */
  readonly directory: string;
  /** Where it is as errors say it: from the record's own folder on. */
  readonly path: string;
  /** Names of its text files. */
  readonly texts: readonly string[];
  /** Names of its other files: pictures, documents. */
  readonly attached: readonly string[];
}

export interface RecordListing {
  readonly folders: readonly EntryFolder[];
  readonly errors: readonly ContentError[];
}

/** Kinds whose folder holds files beside the text. */
const holdFiles: ReadonlySet<Kind> = new Set<Kind>(['media', 'document']);

const isText = (name: string) => name === factsFile || langOfFile(name) !== undefined;

/** By code unit, the same on every machine. */
const byName = (one: Dirent, other: Dirent) => (one.name < other.name ? -1 : 1);

const list = (directory: string) => readdirSync(directory, { withFileTypes: true }).toSorted(byName);

/**
 * Lists the record's folders without reading the entries, in a fixed order.
 *
 * @param directory the record, such as `content/entries`
 */
export function listEntries(directory: string): RecordListing {
  const errors: ContentError[] = [];
  const name = basename(directory);
  const refuse = (code: string, file: string, reason: string, remedy: string) =>
    errors.push(new ContentError({ code, place: { file }, reason, remedy }));
  if (!existsSync(directory)) {
    refuse(
      'record-missing',
      directory,
      'there is no record here',
      'Set CONTENT_DIR to the folder that holds it',
    );
    return { folders: [], errors };
  }
  const known = (folder: string): folder is Folder => FolderSchema.safeParse(folder).success;
  const folders: EntryFolder[] = [];
  for (const top of list(directory)) {
    if (top.name.startsWith('.')) continue;
    if (!top.isDirectory() || !known(top.name)) {
      refuse(
        'record-stray',
        `${name}/${top.name}`,
        'this is no folder of the record',
        `Delete it; the folders are: ${Object.values(folderOf).join(', ')}`,
      );
      continue;
    }
    const kind = kindOf(top.name);
    for (const entry of list(join(directory, top.name))) {
      const path = `${name}/${top.name}/${entry.name}`;
      // The CMS writes a folder beside its place first; a dot marks it as not there yet.
      if (/^\.[^.]/.test(entry.name)) continue;
      if (entry.isSymbolicLink())
        refuse('record-link', path, 'this is a link to somewhere else', 'Put the folder itself here');
      else if (!entry.isDirectory())
        refuse('record-stray', path, 'this file belongs to no entry', 'Delete it');
      else if (!SlugSchema.safeParse(entry.name).success) {
        refuse(
          'record-slug',
          path,
          'the folder’s name is no slug',
          'Name it with lower-case letters, digits and single hyphens',
        );
      } else
        folders.push(
          readFolder(
            { kind, slug: entry.name, directory: join(directory, top.name, entry.name), path },
            refuse,
          ),
        );
    }
  }
  return { folders, errors };
}

function readFolder(
  folder: Pick<EntryFolder, 'kind' | 'slug' | 'directory' | 'path'>,
  refuse: (code: string, file: string, reason: string, remedy: string) => void,
): EntryFolder {
  const texts: string[] = [];
  const attached: string[] = [];
  for (const file of list(folder.directory)) {
    const path = `${folder.path}/${file.name}`;
    if (file.isSymbolicLink())
      refuse('record-link', path, 'this is a link to somewhere else', 'Put the file itself here');
    else if (!file.isFile()) refuse('record-stray', path, 'an entry has no folders inside', 'Delete it');
    else if (isText(file.name)) texts.push(file.name);
    else if (holdFiles.has(folder.kind)) attached.push(file.name);
    else
      refuse(
        'record-stray',
        path,
        'this file belongs to no entry',
        `Delete it; an entry holds ${factsFile} and a file a language, such as fr.mdx`,
      );
  }
  return { ...folder, texts, attached };
}

/** The text files of a folder. */
export const readFiles = ({ directory, texts }: EntryFolder): EntryFile[] =>
  texts.map((name) => ({ name, source: readFileSync(join(directory, name), 'utf8') }));

export interface ReadRecord {
  readonly entries: readonly AnyEntry[];
  readonly errors: readonly ContentError[];
}

/**
 * Reads the whole record.
 *
 * @returns every entry that can be read, and everything that is wrong with the others
 */
export function readEntries(directory: string): ReadRecord {
  const listing = listEntries(directory);
  const entries: AnyEntry[] = [];
  const errors = [...listing.errors];
  for (const folder of listing.folders) {
    const parsed = parseEntry(folder.kind, readFiles(folder), folder);
    if (parsed.errors !== undefined) errors.push(...parsed.errors);
    else entries.push(parsed.entry);
  }
  return { entries, errors };
}
