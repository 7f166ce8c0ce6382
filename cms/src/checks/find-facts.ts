import { FolderSchema, isPageKind, kindOf } from '@kmh/content/schema';
import { langs } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { IdSchema, isFilled } from '../fields/values.ts';
import { consentGap } from '../media/consent.ts';
import type { DocumentPointer } from '../snapshot/rich-text/lexical-state.ts';
import type { CheckFacts, LinkFacts, PageState, PictureFacts, Targets } from './context.ts';
import { withOwnLanguage } from '../hooks/own-language.ts';

const TextsSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((texts) =>
    Object.fromEntries(
      langs.flatMap((lang) => {
        const text = texts?.[lang];
        return isFilled(text) ? [[lang, text]] : [];
      }),
    ),
  );

const PictureSchema = z.looseObject({
  id: IdSchema,
  filename: z.string().nullish(),
  alt: TextsSchema,
  caption: TextsSchema,
  decorative: z.boolean().nullish(),
  credit: z.string().nullish(),
  licence: z.string().nullish(),
});

const readPicture = (document: unknown, now: Date): PictureFacts => {
  const { alt, caption, credit, decorative, filename, id, licence } = PictureSchema.parse(document);
  return {
    id,
    name: filename ?? String(id),
    alt,
    caption,
    decorative: decorative === true,
    hasCredit: isFilled(credit),
    hasLicence: isFilled(licence),
    consent: consentGap(document, now) ?? null,
  };
};

/** On whose behalf the library is read: of whoever asks, or of the CMS itself. */
interface Reading {
  readonly req: PayloadRequest;
  readonly overrideAccess: boolean;
}

async function findPictures(ids: Targets['pictures'], reading: Reading): Promise<PictureFacts[]> {
  if (ids.length === 0) return [];
  const { docs } = await reading.req.payload.find({
    ...reading,
    collection: 'media',
    depth: 0,
    limit: ids.length,
    locale: 'all',
    pagination: false,
    req: withOwnLanguage(reading.req),
    where: { id: { in: [...ids] } },
  });
  const now = new Date();
  return docs.map((document) => readPicture(document, now));
}

const PageSchema = z.object({
  id: IdSchema,
  _status: z.string().nullish(),
  deletedAt: z.string().nullish(),
});

/** The states of documents of one collection, by their ids. */
async function findStates(
  collection: string,
  ids: readonly DocumentPointer['value'][],
  reading: Reading,
): Promise<Map<string, PageState>> {
  const folder = FolderSchema.safeParse(collection).data;
  if (folder === undefined || !isPageKind(kindOf(folder))) return new Map();
  const { docs } = await reading.req.payload.find({
    ...reading,
    collection: folder,
    depth: 0,
    draft: false,
    limit: ids.length,
    pagination: false,
    trash: true,
    where: { id: { in: [...ids] } },
  });
  return new Map(
    docs.map((document): [string, PageState] => {
      const { _status: status, deletedAt, id } = PageSchema.parse(document);
      if (deletedAt) return [String(id), 'gone'];
      return [String(id), status === 'published' ? 'public' : 'draft'];
    }),
  );
}

async function findPages(pages: Targets['pages'], reading: Reading): Promise<CheckFacts['pages']> {
  const collections = [...new Set(pages.map(({ relationTo }) => relationTo))];
  const found = await Promise.all(
    collections.map(async (collection): Promise<CheckFacts['pages']> => {
      const own = pages.filter(({ relationTo }) => relationTo === collection);
      const ids = own.map(({ value }) => value);
      const states = await findStates(collection, ids, reading);
      return own.map((page) => ({ ...page, state: states.get(String(page.value)) ?? 'gone' }));
    }),
  );
  return found.flat();
}

async function findBrokenLinks(addresses: readonly string[], reading: Reading): Promise<LinkFacts[]> {
  if (addresses.length === 0) return [];
  const { docs } = await reading.req.payload.find({
    ...reading,
    collection: 'links',
    depth: 0,
    limit: addresses.length,
    pagination: false,
    where: { and: [{ state: { equals: 'broken' } }, { address: { in: [...addresses] } }] },
  });
  return docs.map(({ address, answer }) => ({ address, answer: answer ?? '' }));
}

/**
 * Looks up what only the database knows of what a document points to. A document that is not for whoever asks is told as gone.
 *
 * @param targets what the document points to, in any order
 */
export async function findFacts(targets: Targets, reading: Reading): Promise<CheckFacts> {
  // One after the other: within a save both run in the same transaction.
  const pictures = await findPictures(targets.pictures, reading);
  const pages = await findPages(targets.pages, reading);
  return { pictures, pages, brokenLinks: await findBrokenLinks(targets.addresses, reading) };
}
