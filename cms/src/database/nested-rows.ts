import type { BaseDatabaseAdapter, FlattenedField, JsonObject } from 'payload';
import { z } from 'zod';

const ValuesSchema = z.record(z.string(), z.unknown());
const valuesOf = (value: unknown): Record<string, unknown> | undefined =>
  Array.isArray(value) ? undefined : ValuesSchema.safeParse(value).data;

/** A list within a row, empty where nothing stands in it; one that is kept by language is empty in one of them. */
const fillList = (value: unknown, isLocalised: boolean, locale: string): unknown => {
  if (!isLocalised) return value ?? [];
  const byLocale = valuesOf(value) ?? {};
  return Object.values(byLocale).some(Array.isArray) ? byLocale : { ...byLocale, [locale]: [] };
};

const fillRows = (fields: readonly FlattenedField[], rows: unknown, locale: string): unknown => {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    const values = valuesOf(row);
    return values === undefined ? row : fillNestedLists(fields, values, locale, true);
  });
};

/**
 * Data in which every row of a list says of each list within it that it is there, if only empty.
 *
 * @param isRow whether the data are a row of a list, not a document
 */
export const fillNestedLists = (
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
  locale: string,
  isRow = false,
): Record<string, unknown> => {
  const filled: Record<string, unknown> = { ...data };
  for (const field of fields) {
    const value = data[field.name];
    if (field.type === 'group' || field.type === 'tab') {
      const inside = valuesOf(value) ?? (isRow ? {} : undefined);
      if (inside !== undefined)
        filled[field.name] = fillNestedLists(field.flattenedFields, inside, locale, isRow);
    }
    if (field.type !== 'array') continue;
    const isLocalised = field.localized === true;
    const list = isRow ? fillList(value, isLocalised, locale) : value;
    const byLocale = isLocalised ? valuesOf(list) : undefined;
    if (byLocale !== undefined)
      filled[field.name] = Object.fromEntries(
        Object.entries(byLocale).map(([lang, rows]) => [lang, fillRows(field.flattenedFields, rows, locale)]),
      );
    else if (list !== undefined) filled[field.name] = fillRows(field.flattenedFields, list, locale);
  }
  return filled;
};

/**
 * Keeps lists within rows with their rows. Payload's SQL adapters (3.90) count the rows that have a list within them and take the count
 * for the row's place: after a row without one, such as a finding without evidence, the next row's list is saved with the row before.
 * When every row has its list, if only empty, count and place are the same.
 */
export const keepNestedRows = (db: BaseDatabaseAdapter): void => {
  const fill = <Data extends JsonObject>(collection: string, data: Data): Data => {
    const { collections, localization } = db.payload.config;
    const fields = collections.find(({ slug }) => slug === collection)?.flattenedFields;
    const locale = localization ? localization.defaultLocale : '';
    return fields === undefined ? data : Object.assign({}, data, fillNestedLists(fields, data, locale));
  };
  const create = db.create.bind(db);
  db.create = (args) => create({ ...args, data: fill(args.collection, args.data) });
  const updateOne = db.updateOne.bind(db);
  db.updateOne = (args) => updateOne({ ...args, data: fill(args.collection, args.data) });
  const createVersion = db.createVersion.bind(db);
  db.createVersion = (args) =>
    createVersion({ ...args, versionData: fill(args.collectionSlug, args.versionData) });
  const updateVersion = db.updateVersion.bind(db);
  db.updateVersion = (args) => {
    const version = fill(args.collection, args.versionData.version);
    return updateVersion({ ...args, versionData: { ...args.versionData, version } });
  };
};
