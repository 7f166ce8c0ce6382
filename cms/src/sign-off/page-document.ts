import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { commitTransaction, initTransaction, killTransaction } from 'payload';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { readLanguageDetails } from '../hooks/language-details.ts';
import type { LanguageDetails } from '../hooks/language-details.ts';
import { keyOf } from '../snapshot/document-key.ts';
import type { DocumentRef } from '../snapshot/document-key.ts';
import { hasDrafts, isRecordFolder } from '../snapshot/record-folders.ts';
import { readNewest } from './all-languages.ts';
import { digestParts } from './digest.ts';
import type { Digests } from './digest.ts';
import { statesOf } from './language-changes.ts';
import type { States } from './language-changes.ts';
import { SignOffRefusedError } from './sign-off-refused-error.ts';
import { readSignOff } from './sign-off-record.ts';
import type { SignOffRecord } from './sign-off-record.ts';

const HeadSchema = z.looseObject({
  title: z.partialRecord(z.enum(langs), z.string().nullish()).nullish().catch(undefined),
  originalLanguage: z.string().nullish(),
  embargoUntil: z.string().nullish(),
  updatedAt: z.coerce.date(),
});

/** A document with a page of its own, as sign-off needs it: its newest version, in all languages. */
export interface PageDocument {
  readonly ref: DocumentRef;
  /** `collection/id`. */
  readonly key: string;
  readonly details: Readonly<Record<Lang, LanguageDetails>>;
  readonly states: States;
  readonly digests: Digests;
  readonly remembered: SignOffRecord;
  /** When it was saved last, ISO 8601. */
  readonly updatedAt: string;
  readonly embargoUntil: string | undefined;
  readonly originalLanguage: string | undefined;
  /** Its title in a language, or in one that it has. */
  readonly titleIn: (lang: Lang) => string;
}

/**
 * Reads the document that a route names.
 *
 * @throws {SignOffRefusedError} 404 when there is none, or when it has no languages to sign off
 */
export const readPage = async (req: PayloadRequest): Promise<PageDocument> => {
  const { collection, id } = req.routeParams ?? {};
  const slug = typeof collection === 'string' && isRecordFolder(collection) ? collection : undefined;
  const number = Number(id);
  if (slug === undefined || !hasDrafts(slug) || !Number.isSafeInteger(number))
    throw new SignOffRefusedError(req, 'sign.noDocument', {}, 404);
  const { config } = req.payload.collections[slug];
  const newest = await readNewest(req, config, number);
  if (newest.id === undefined) throw new SignOffRefusedError(req, 'sign.noDocument', {}, 404);
  const { embargoUntil, originalLanguage, title, updatedAt } = HeadSchema.parse(newest);
  const details = readLanguageDetails(newest);
  const ref: DocumentRef = { collection: slug, id: number };
  const original = langs.find((lang) => lang === originalLanguage);
  return {
    ref,
    key: keyOf(ref),
    details,
    states: statesOf(details),
    digests: digestParts(config.flattenedFields, newest),
    remembered: readSignOff(newest),
    updatedAt: updatedAt.toISOString(),
    embargoUntil: embargoUntil ?? undefined,
    originalLanguage: originalLanguage ?? undefined,
    titleIn: (lang) => title?.[lang] || (original && title?.[original]) || keyOf(ref),
  };
};

/** Does several things that are only done together; a failure takes all of them back. */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
};
