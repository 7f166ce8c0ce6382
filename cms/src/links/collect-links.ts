import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { Payload } from 'payload';
import { z } from 'zod';
import { piecesOf } from '../checks/document/pieces-of.ts';
import { readDocument } from '../checks/document/read-document.ts';
import { PAGE_FOLDERS } from '../fields/references.ts';
import { inOneLanguage } from '../hooks/in-one-language.ts';
import { dataFields } from '../snapshot/mapping/data-fields.ts';
import { toAddress } from './to-address.ts';

/** Where an address stands: a document, as `collection/id`, and one of its languages. */
export interface LinkPlace {
  readonly document: string;
  readonly lang: Lang;
}

/** As many documents are read at once. */
const AT_ONCE = 50;
/** As many places of one address are remembered. */
const MOST_PLACES = 10;

const DocumentSchema = z.looseObject({ id: z.number() });

/** Adds the addresses in all documents of one collection, as drafts or as readers have them. */
async function collectFrom(
  payload: Payload,
  collection: (typeof PAGE_FOLDERS)[number],
  draft: boolean,
  found: Map<string, LinkPlace[]>,
): Promise<void> {
  const fields = dataFields(payload.collections[collection].config.fields).filter(
    ({ type }) => type === 'richText',
  );
  if (fields.length === 0) return;
  const select = Object.fromEntries(fields.map(({ name }) => [name, true]));
  let last = 0;
  for (;;) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft,
      limit: AT_ONCE,
      locale: 'all',
      overrideAccess: true,
      pagination: false,
      select,
      sort: 'id',
      where: { id: { greater_than: last } },
    });
    for (const doc of docs) {
      const { id } = DocumentSchema.parse(doc);
      last = Math.max(last, id);
      for (const lang of langs) {
        const reading = { folder: collection, fields, lang, language: 'en' };
        const document = readDocument(inOneLanguage(fields, doc, lang), reading);
        for (const { url } of piecesOf(document, 'link')) {
          const address = toAddress(url);
          if (address !== undefined) addPlace(found, address, { document: `${collection}/${id}`, lang });
        }
      }
    }
    if (docs.length < AT_ONCE) return;
  }
}

function addPlace(found: Map<string, LinkPlace[]>, address: string, place: LinkPlace): void {
  const places = found.get(address) ?? [];
  found.set(address, places);
  const isKnown = places.some(({ document, lang }) => document === place.document && lang === place.lang);
  if (!isKnown && places.length < MOST_PLACES) places.push(place);
}

/** All addresses outside that publications link to, drafts included, with where each stands; what is in the trash is left out. */
export async function collectLinks(payload: Payload): Promise<ReadonlyMap<string, readonly LinkPlace[]>> {
  const found = new Map<string, LinkPlace[]>();
  for (const collection of PAGE_FOLDERS)
    for (const draft of [true, false]) await collectFrom(payload, collection, draft, found);
  return found;
}
