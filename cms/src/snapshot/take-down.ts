import { parseEntry, printEntry, type AnyEntry } from '@kmh/content/entry';
import { definitions, kindOf } from '@kmh/content/schema';
import { langs } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { buildEntry } from './build-entry.ts';
import { keyOf, type DocumentRef } from './document-key.ts';
import type { CurrentDocument } from './load-document.ts';
import { dataFields } from './mapping/data-fields.ts';
import { readFacts } from './mapping/read-facts.ts';
import { readTexts } from './mapping/read-texts.ts';
import { RowSchema, type DocumentReading, type Row } from './mapping/read-values.ts';
import { fieldsOf, hasDrafts } from './record-folders.ts';
import {
  beforeOf,
  noteWritten,
  queueAskers,
  type SnapshotRequest,
  type SnapshotRun,
} from './snapshot-run.ts';

const HeadSchema = z.looseObject({ slug: z.string().nullish(), permalinkId: z.string().nullish() });

/** The entry as it was, marked as withdrawn, with the reason where the editor gave one. */
function withdrawn(run: SnapshotRun, ref: DocumentRef, last: AnyEntry, row: Row): AnyEntry {
  const { facts, texts, folder } = definitions[last.kind];
  const fields = dataFields(fieldsOf(run.payload, ref.collection));
  const owner = 'permalinkId' in last.facts ? last.facts.permalinkId : '';
  const reading: DocumentReading = { slug: run.directory.slug, owner };
  const withdrawal = readFacts(fields, facts, row, reading, folder, ['languages']).withdrawal;
  const withReason = (lang: (typeof langs)[number]) => {
    const reason = readTexts(fields, texts, row, lang, reading, folder).withdrawal;
    return reason === undefined ? {} : { withdrawal: reason };
  };
  const translations = langs.flatMap((lang) => {
    const translation = last.translations[lang];
    return translation === undefined
      ? []
      : [[lang, { ...translation, texts: { ...translation.texts, ...withReason(lang) } }] as const];
  });
  const built = buildEntry(last.kind, {
    slug: last.slug,
    facts: { ...last.facts, lifecycle: 'withdrawn', ...(withdrawal === undefined ? {} : { withdrawal }) },
    translations: Object.fromEntries(translations),
  });
  return built.entry ?? last;
}

/** Leaves a withdrawn publication in its place, so that whoever comes by its address learns that it was withdrawn. */
async function leaveTombstone(
  run: SnapshotRun,
  ref: DocumentRef,
  slug: string,
  row: Row | undefined,
): Promise<boolean> {
  const files = await run.store.read(ref.collection, slug);
  const place = { slug, path: `${ref.collection}/${slug}` };
  const last = files === undefined ? undefined : parseEntry(kindOf(ref.collection), files, place).entry;
  if (last === undefined || !('lifecycle' in last.facts)) return false;
  const isMarked = last.facts.lifecycle === 'withdrawn';
  if (!isMarked && row === undefined) return false;
  const entry = isMarked || row === undefined ? last : withdrawn(run, ref, last, row);
  const printed = printEntry(entry).map(({ name, source }): [string, string] => [name, source]);
  const result = await run.store.write(ref.collection, slug, new Map(printed));
  if (result === 'written') noteWritten(run, ref, entry, []);
  else run.unchanged.add(`${ref.collection}/${slug}`);
  return true;
}

/**
 * Takes a document's entry out of the record at the end of the run; a withdrawn publication stays, and says so.
 *
 * @param ref the document, and what takes its place where that is known
 * @param current the document; undefined when it was deleted for good
 */
export async function takeDown(
  run: SnapshotRun,
  ref: SnapshotRequest,
  current: CurrentDocument | undefined,
): Promise<void> {
  const key = keyOf(ref);
  const before = beforeOf(run, ref);
  const { permalinkId } = current === undefined ? {} : HeadSchema.parse(current.row);
  const known = before?.permalinkId ?? permalinkId ?? undefined;
  const found = known === undefined ? undefined : (await run.recordedSlugs(ref.collection)).get(known);
  const slug = before?.recorded === true ? before.slug : found;
  if (slug === undefined || !run.store.has(ref.collection, slug)) {
    run.index.delete(key);
    return;
  }
  const mayStay = hasDrafts(ref.collection) && (current === undefined || current.isWithdrawn);
  const row = current?.isWithdrawn === true ? RowSchema.parse(current.row) : undefined;
  if (mayStay && (await leaveTombstone(run, ref, slug, row))) {
    if (before !== undefined) run.index.set(key, { ...before, recorded: true });
    return;
  }
  run.removals.set(`${ref.collection}/${slug}`, { key, permalinkId: known, successor: ref.successor });
  run.index.set(key, {
    slug,
    ...(known === undefined ? {} : { permalinkId: known }),
    recorded: false,
    asked: [],
    refers: [],
  });
  queueAskers(run, ref);
}
