import { langs } from '@kmh/content/vocabulary';
import type { Payload } from 'payload';
import { z } from 'zod';
import { IdSchema, isFilled, ValuesSchema } from '../fields/values.ts';
import { keyOf, refOf } from './document-key.ts';
import type { DocumentRef } from './document-key.ts';
import { hasDrafts } from './record-folders.ts';

/** A title, and the language it is in where that is known. */
export interface Title {
  readonly text: string;
  readonly lang?: string;
}

const OriginalSchema = z.object({ originalLanguage: z.string().nullish() });

/**
 * The title of a document.
 *
 * @param value one text, or a text by language
 * @param wanted the language to have it in; the original language and then any other stand in for it
 */
export function chooseTitle(value: unknown, wanted: string, document: unknown): Title | undefined {
  if (isFilled(value)) return { text: value };
  const texts = ValuesSchema.parse(value);
  const original = OriginalSchema.safeParse(document).data?.originalLanguage ?? 'en';
  for (const lang of [wanted, original, ...langs]) {
    const text = texts[lang];
    if (isFilled(text)) return { text, lang };
  }
  return undefined;
}

/** The titles of documents of one collection, by key. */
async function readOwn(
  payload: Payload,
  refs: readonly DocumentRef[],
  wanted: string,
): Promise<[string, Title][]> {
  const [first] = refs;
  if (first === undefined) return [];
  const { collection } = first;
  const name = payload.collections[collection].config.admin.useAsTitle ?? 'id';
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: hasDrafts(collection),
    limit: refs.length,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    select: { [name]: true, ...(hasDrafts(collection) && { originalLanguage: true }) },
    trash: true,
    where: { id: { in: refs.map(({ id }) => id) } },
  });
  return docs.flatMap((document): [string, Title][] => {
    const values = ValuesSchema.parse(document);
    const title = chooseTitle(values[name], wanted, document);
    return title === undefined ? [] : [[keyOf({ collection, id: IdSchema.parse(values.id) }), title]];
  });
}

/**
 * What documents are called, as whoever writes them knows them now.
 *
 * @param keys the documents, as `collection/id`; of what is no document of the record nothing is said
 * @param wanted the language to have titles in, where they have one
 * @returns titles by key; a document that is gone, or has none yet, is left out
 */
export async function readTitles(
  payload: Payload,
  keys: readonly string[],
  wanted: string,
): Promise<ReadonlyMap<string, Title>> {
  const refs = [...new Set(keys)].flatMap((key) => refOf(key) ?? []);
  const groups = [...Map.groupBy(refs, ({ collection }) => collection).values()];
  const found = await Promise.all(groups.map((group) => readOwn(payload, group, wanted)));
  return new Map(found.flat());
}
