import { isLang } from '@kmh/content/vocabulary';
import { getLatestCollectionVersion } from 'payload';
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { z } from 'zod';
import { IdSchema, RowsSchema, ValuesSchema } from '../fields/values.ts';

type Values = Readonly<Record<string, unknown>>;

const mergeField = (field: FlattenedField, sent: unknown, stored: unknown, locale: string): unknown => {
  if ('localized' in field && field.localized === true)
    return { ...ValuesSchema.parse(stored), [locale]: sent };
  if (field.type === 'group')
    return mergeFields(field.flattenedFields, ValuesSchema.parse(sent), ValuesSchema.parse(stored), locale);
  if (field.type !== 'array') return sent;
  const rows = RowsSchema.parse(stored);
  return RowsSchema.parse(sent).map((row) => {
    const same = row.id === undefined ? undefined : rows.find(({ id }) => id === row.id);
    return { ...row, ...mergeFields(field.flattenedFields, row, same ?? {}, locale) };
  });
};

/**
 * What a document will be in all its languages when values in one language are saved over what is stored.
 *
 * @param sent the values that are saved; a field that is not among them stays as it is
 * @param stored the document as it is, with all its languages
 * @param locale the language of `sent`
 */
export const mergeFields = (
  fields: readonly FlattenedField[],
  sent: Values,
  stored: Values,
  locale: string,
): Values =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      sent[field.name] === undefined
        ? stored[field.name]
        : mergeField(field, sent[field.name], stored[field.name], locale),
    ]),
  );

/** Where the hook before an operation leaves the version that is being restored. */
const RestoringSchema = z.looseObject({ restoredVersion: IdSchema.optional() });

/** The newest version of a document with all its languages, as the database has it; empty for a new one. */
export const readNewest = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  id: number | string | undefined,
): Promise<Values> => {
  if (id === undefined) return {};
  const where = { id: { equals: id } };
  const query = { collection: config.slug, locale: 'all', req, where };
  return ValuesSchema.parse(
    await getLatestCollectionVersion({ id, config, payload: req.payload, query, req }),
  );
};

/** What lies below the values that are saved: the newest version, or the one that is being restored. */
export const readUnderneath = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  newest: Values,
): Promise<Values> => {
  const { restoredVersion } = RestoringSchema.parse(req.context);
  if (restoredVersion === undefined) return newest;
  const { docs } = await req.payload.db.findVersions({
    collection: config.slug,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { equals: restoredVersion } },
  });
  return ValuesSchema.parse(docs[0]?.version);
};

/** The language that a save is in; English where it names none. */
export const savedLanguage = (req: Pick<PayloadRequest, 'locale'>): string =>
  req.locale && isLang(req.locale) ? req.locale : 'en';
