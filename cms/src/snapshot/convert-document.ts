import { parseEntry, printEntry, type AnyEntry, type EntryFile } from '@kmh/content/entry';
import { isPageKind, kindOf } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Directory } from './directory.ts';
import type { DocumentRef } from './document-key.ts';
import { documentPointers } from './document-pointers.ts';
import { documentToEntry, type EntryNames } from './document-to-entry.ts';
import { EntryRefusedError, type EntryProblem } from './entry-problem.ts';
import { entryReferences } from './entry-references.ts';
import { keepLanguages, planLanguages, type KeptLanguage, type KeptLanguages } from './languages.ts';
import { loadVersionWith } from './load-document.ts';
import { dataFields } from './mapping/data-fields.ts';
import { isEmpty, type Row } from './mapping/read-values.ts';
import { fieldsOf } from './record-folders.ts';
import { pointerKey } from './rich-text/lexical-state.ts';

/** A document as the record will hold it. */
export interface Converted {
  readonly entry: AnyEntry;
  /** Keys of the documents it points to, those that are not in the record included. */
  readonly asked: readonly string[];
  /** Names of the entries it points to. */
  readonly refers: readonly string[];
}

/** Notes which names were asked for. */
function listen(names: EntryNames): { names: EntryNames; asked: Set<string> } {
  const asked = new Set<string>();
  const note = <T>(ask: (pointer: { relationTo: string; value: string | number }) => T) => {
    return (pointer: { relationTo: string; value: string | number }): T => {
      asked.add(pointerKey(pointer));
      return ask(pointer);
    };
  };
  return { names: { slug: note(names.slug), permalinkId: note(names.permalinkId) }, asked };
}

/** Pictures that a language shows and nobody describes in it. */
function missingDescriptions(entry: AnyEntry, directory: Directory): EntryProblem[] {
  if (!isPageKind(entry.kind)) return [];
  return langs.flatMap((lang) => {
    const translation = entry.translations[lang];
    if (translation === undefined) return [];
    const shown = entryReferences({ ...entry, translations: { [lang]: translation } });
    return [...shown].flatMap((name): EntryProblem[] => {
      const picture = name.startsWith('media/') ? directory.picture(name.slice('media/'.length)) : undefined;
      if (picture === undefined || picture.decorative || !isEmptyText(picture.alt[lang])) return [];
      const reason = `the picture “${picture.name}” has no alternative text in this language`;
      return [{ path: ['body'], lang, reason, remedy: 'Describe what it shows, or mark it decorative' }];
    });
  });
}

const isEmptyText = (value: unknown) => isEmpty(value) || (typeof value === 'string' && !/\S/.test(value));

const problemsIn = (entry: AnyEntry, place: string): EntryProblem[] => {
  const { errors = [] } = parseEntry(entry.kind, printEntry(entry), { slug: entry.slug, path: place });
  return errors.map(({ place: { file, field }, reason, remedy }) => ({
    path: field === undefined ? [file] : [file, field],
    reason,
    remedy,
  }));
};

/** Reads languages that are being worked on from the last version that was published with each. */
async function recallLanguages(
  payload: Payload,
  ref: DocumentRef,
  wanted: readonly Lang[],
  names: EntryNames,
): Promise<KeptLanguages> {
  const recalled: { [L in Lang]?: KeptLanguage } = {};
  for (const lang of wanted) {
    const document = await loadVersionWith(payload, ref, lang);
    if (document === undefined) continue;
    const fields = fieldsOf(payload, ref.collection);
    const entry = documentToEntry({ kind: kindOf(ref.collection), fields, document, names });
    const kept = entry === undefined ? undefined : keepLanguages(entry)[lang];
    if (kept !== undefined) recalled[lang] = kept;
  }
  return recalled;
}

export interface ConvertOptions {
  /** Facts of the files that belong to it. */
  readonly supplied?: Readonly<Record<string, unknown>>;
  /** The entry's text files as the record has them. */
  readonly previous?: readonly EntryFile[] | undefined;
}

const HeadSchema = z.looseObject({ slug: z.string() });

/**
 * Turns a document into an entry, with everything it points to looked up.
 *
 * @param row the document in all its languages
 * @returns undefined when no language of it is published
 * @throws EntryRefusedError naming everything that must be changed first
 */
export async function convertDocument(
  payload: Payload,
  ref: DocumentRef,
  row: Row,
  directory: Directory,
  { supplied = {}, previous = [] }: ConvertOptions = {},
): Promise<Converted | undefined> {
  const kind = kindOf(ref.collection);
  const fields = fieldsOf(payload, ref.collection);
  const { names, asked } = listen(directory);
  const { slug } = HeadSchema.parse(row);
  const place = `${ref.collection}/${slug}`;
  await directory.prepare(documentPointers(dataFields(fields), row));

  const last = previous.length === 0 ? undefined : parseEntry(kind, previous, { slug, path: place }).entry;
  const recorded = last === undefined ? {} : keepLanguages(last);
  const forgotten = planLanguages(row.languages).kept.filter((lang) => recorded[lang] === undefined);
  const kept = { ...recorded, ...(await recallLanguages(payload, ref, forgotten, names)) };

  const entry = documentToEntry({ kind, fields, document: row, names, supplied, kept });
  if (entry === undefined) return undefined;
  const problems = [...missingDescriptions(entry, directory), ...problemsIn(entry, place)];
  if (problems.length > 0) throw new EntryRefusedError(place, problems);
  return { entry, asked: [...asked], refers: [...entryReferences(entry)] };
}
