import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  listEntries,
  parseEntry,
  type AnyEntry,
  type ContentError,
  type EntryFolder,
} from '@kmh/content/entry';
import { definitions, isPageKind, type Folder } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import { ValidationError, type Payload, type RequiredDataFromCollectionSlug } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { entryToDocument } from './entry-to-document.ts';
import { hasFile, loadFile, withoutFileFacts } from './import-files.ts';
import { readKnownDocuments, type KnownDocuments } from './known-documents.ts';
import { fieldsOf, kindsInOrder } from './record-folders.ts';
import type { DocumentId } from './rich-text/lexical-state.ts';

/** The record holds entries that cannot be read; nothing was loaded. */
export class RecordRefusedError extends Error {
  readonly code = 'record-refused';
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    super(
      ['The record cannot be loaded as it is:', ...errors.map(({ message }) => `  ${message}`)].join('\n'),
    );
    this.name = 'RecordRefusedError';
    this.errors = errors;
  }
}

/** An entry that the CMS does not take; what was loaded before it stays, and another run goes on from there. */
export class EntryNotLoadedError extends Error {
  readonly code = 'entry-not-loaded';

  constructor(place: string, reasons: readonly string[]) {
    super([`${place} cannot be loaded into the CMS:`, ...reasons.map((reason) => `  ${reason}`)].join('\n'));
    this.name = 'EntryNotLoadedError';
  }
}

/** What Payload says of fields that it refuses. */
const reasonsOf = (error: ValidationError): string[] =>
  error.data.errors.map(
    ({ label, message, path }) => `${typeof label === 'string' ? label : path}: ${message}`,
  );

export interface ImportProgress {
  /** Saves done and to be done; a document is saved once for each of its languages, and once more for what it points to that came later. */
  readonly done: number;
  readonly all: number;
}

export interface ImportResult {
  readonly entries: number;
  readonly saves: number;
}

interface Loaded {
  readonly entry: AnyEntry;
  readonly place: EntryFolder;
  /** The original first, then the others in their order; a kind without words is saved once. */
  readonly languages: readonly Lang[];
}

const languagesOf = (entry: AnyEntry): Lang[] => {
  const original = 'originalLanguage' in entry.facts ? entry.facts.originalLanguage : undefined;
  const present = langs.filter((lang) => entry.translations[lang] !== undefined);
  const [first = 'en', ...others] = present.toSorted(
    (one, other) => Number(other === original) - Number(one === original),
  );
  return [first, ...others];
};

async function loadRecord(contentDir: string): Promise<Loaded[]> {
  const { folders, errors: strays } = listEntries(contentDir);
  const errors = [...strays];
  const loaded: Loaded[] = [];
  for (const place of folders) {
    const files = await Promise.all(
      place.texts.map(async (name) => ({
        name,
        source: await readFile(join(place.directory, name), 'utf8'),
      })),
    );
    const parsed = parseEntry(place.kind, files, { slug: place.slug, path: place.path });
    if (parsed.entry === undefined) errors.push(...parsed.errors);
    else loaded.push({ entry: parsed.entry, place, languages: languagesOf(parsed.entry) });
  }
  if (errors.length > 0) throw new RecordRefusedError(errors);
  return loaded.toSorted(
    (one, other) => kindsInOrder.indexOf(one.entry.kind) - kindsInOrder.indexOf(other.entry.kind),
  );
}

/** The schema checked the entry, and Payload checks the document's fields by itself; nothing between them knows every kind. */
const DataSchema = z.custom<RequiredDataFromCollectionSlug<Folder>>((data) => typeof data === 'object');

/** Saves one entry in one language: creates its document, or brings it to what the record says. */
async function save(
  payload: Payload,
  env: Env,
  { entry, place, languages }: Loaded,
  lang: Lang,
  known: KnownDocuments,
): Promise<readonly string[]> {
  const folder: Folder = definitions[entry.kind].folder;
  const { data: all, missing } = entryToDocument({
    entry,
    lang,
    fields: fieldsOf(payload, folder),
    ids: known,
  });
  const data = hasFile(entry) ? withoutFileFacts(all) : all;
  // A link to what is not there yet is refused by the editor's own check; the text comes with the next save.
  if (missing.some((name) => name.startsWith('/k/'))) delete data.body;
  if (isPageKind(entry.kind)) data._status = 'published';
  const file = lang === languages[0] ? await loadFile(entry, place, env) : undefined;
  const common = {
    collection: folder,
    context: { source: 'record' },
    depth: 0,
    locale: lang,
    overrideAccess: true,
    overwriteExistingFiles: true,
    ...(file === undefined ? {} : { file }),
  };
  const id = known.id(folder, entry.slug);
  if (id !== undefined) await payload.update({ ...common, id, data });
  else {
    const created: { id: DocumentId } = await payload.create({ ...common, data: DataSchema.parse(data) });
    known.add(folder, entry, created.id);
  }
  return missing;
}

/**
 * Fills the CMS from the record: every entry in every language it is published in, as it was published. Documents that are there
 * already are brought to what the record says, so it can be run again after an interruption.
 *
 * @param onProgress is told after each save
 * @throws RecordRefusedError before anything is saved, naming everything in the record that cannot be read
 * @throws EntryNotLoadedError naming the entry and the fields that the CMS refuses
 */
export async function importRecord(
  payload: Payload,
  env: Env,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportResult> {
  const record = await loadRecord(env.contentDir);
  const known = await readKnownDocuments(payload);
  let all = record.reduce((total, { languages }) => total + languages.length, 0);
  let saves = 0;
  /** Tells whether everything that the entry refers to was there. */
  const saveIn = async (loaded: Loaded, lang: Lang): Promise<boolean> => {
    const missing = await save(payload, env, loaded, lang, known).catch((error: unknown) => {
      if (!(error instanceof ValidationError)) throw error;
      throw new EntryNotLoadedError(`${loaded.place.path} (${lang})`, reasonsOf(error));
    });
    return missing.length === 0;
  };
  const tell = (): void => {
    saves += 1;
    onProgress({ done: saves, all });
  };

  // First every document in its original language, so that the rest can point to all of them.
  const incomplete: Loaded[] = [];
  for (const loaded of record) {
    const [original = 'en', ...others] = loaded.languages;
    const isWhole = await saveIn(loaded, original);
    // Facts come with the other languages; only the words of the original may still lack a link.
    const lacksLinks = loaded.entry.translations[original]?.body !== undefined;
    if (!isWhole && (others.length === 0 || lacksLinks)) {
      incomplete.push(loaded);
      all += 1;
    }
    tell();
  }
  const others = record.flatMap((loaded) => loaded.languages.slice(1).map((lang) => ({ loaded, lang })));
  const again = incomplete.map((loaded) => ({ loaded, lang: loaded.languages[0] ?? 'en' }));
  for (const { loaded, lang } of [...others, ...again]) {
    await saveIn(loaded, lang);
    tell();
  }
  return { entries: record.length, saves };
}
