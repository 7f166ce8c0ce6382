import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../schema/folders.ts';
import { langs, type Lang } from '../vocabulary/lang.ts';
import type { Filed, RecordIndex } from './checks/finding.ts';
import { recordChecks } from './checks/index.ts';
import { replacedBy } from './checks/lifecycle.ts';
import { ContentError, sortErrors } from './errors.ts';
import { locate } from './locate.ts';
import { factsFile, parseEntry } from './parse-entry.ts';
import { listEntries, readFiles, type EntryFolder, type RecordListing } from './read-entries.ts';

export interface CheckedRecord {
  /** How many entries there are, readable or not. */
  readonly entries: number;
  /** The languages that any of them is in. */
  readonly languages: readonly Lang[];
  /** Everything that is wrong, by file and line. */
  readonly errors: readonly ContentError[];
}

const nameOf = ({ kind, slug }: Pick<EntryFolder, 'kind' | 'slug'>) => `${folderOf[kind]}/${slug}`;

/** The permalinkId of an entry that cannot be read, so that links to it are not called wrong as well. */
function unreadPermalink({ directory, texts }: EntryFolder): string | undefined {
  if (!texts.includes(factsFile)) return undefined;
  return /^permalinkId: "?(\w+)"?$/m.exec(readFileSync(join(directory, factsFile), 'utf8'))?.[1];
}

function makeIndex(filed: readonly Filed[], unread: readonly EntryFolder[]): RecordIndex {
  const entries = new Map(filed.map(({ entry, folder }) => [nameOf(folder), entry]));
  const names = new Set([...entries.keys(), ...unread.map(nameOf)]);
  const permalinks = new Set<string | undefined>(unread.map(unreadPermalink));
  for (const { entry } of filed) if ('permalinkId' in entry.facts) permalinks.add(entry.facts.permalinkId);
  const replaced = new Set(filed.flatMap(({ entry }) => replacedBy(entry)));
  return {
    filed,
    has: (folder, slug) => names.has(`${folder}/${slug}`),
    find: (folder, slug) => entries.get(`${folder}/${slug}`),
    hasPermalink: (permalinkId) => permalinks.has(permalinkId),
    isReplaced: (folder, slug) => replaced.has(`${folder}/${slug}`),
  };
}

/**
 * Checks the whole record: every entry by itself, then what they say of each other and of their files.
 *
 * @param directory the record, such as `content/entries`
 */
export const checkRecord = (directory: string): CheckedRecord => checkListing(listEntries(directory));

/** Checks a record that consists of these folders, wherever each of them lies. */
export function checkListing({ folders, errors: strays }: RecordListing): CheckedRecord {
  const errors: ContentError[] = [...strays];
  const filed: Filed[] = [];
  const unread: EntryFolder[] = [];
  for (const folder of folders) {
    const parsed = parseEntry(folder.kind, readFiles(folder), folder);
    if (parsed.errors === undefined) filed.push({ entry: parsed.entry, folder });
    else {
      unread.push(folder);
      errors.push(...parsed.errors);
    }
  }
  const index = makeIndex(filed, unread);
  const told = new Set<string>();
  for (const finding of recordChecks.flatMap((check) => check(index)))
    for (const line of locate(finding)) {
      const { folder, file, spot, code, reason, remedy } = finding;
      const field = spot !== undefined && 'field' in spot ? spot.field.join('.') : undefined;
      const error = new ContentError({
        code,
        place: { file: `${folder.path}/${file}`, line, field },
        reason,
        remedy,
      });
      if (!told.has(error.message)) errors.push(error);
      told.add(error.message);
    }
  const languages = langs.filter((lang) => folders.some(({ texts }) => texts.includes(`${lang}.mdx`)));
  return { entries: folders.length, languages, errors: sortErrors(errors) };
}
