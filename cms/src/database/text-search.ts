import { sql } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter, CollectionSlug, Payload } from 'payload';
import { z } from 'zod';

/** Runs a question and gives the rows of the answer. */
export type AskRows = (question: ReturnType<typeof sql>) => Promise<unknown>;

/** What is known of the tables of an open database, and how it is asked. */
interface Searched {
  readonly ask: AskRows;
  readonly tables: Pick<SearchedAdapter, 'tableNameMap' | 'localesSuffix' | 'versionsSuffix'>;
}
interface SearchedAdapter {
  tableNameMap: Map<string, string>;
  localesSuffix?: string;
  versionsSuffix?: string;
}

const searched = new WeakMap<BaseDatabaseAdapter, Searched>();

/** Lets the texts of a database be searched. */
export const setTextSearch = (db: BaseDatabaseAdapter & SearchedAdapter, ask: AskRows): void => {
  searched.set(db, { ask, tables: db });
};

const RowsSchema = z.array(z.object({ id: z.coerce.number() }));

/**
 * Finds documents whose rich texts hold a piece of JSON, in any language, as readers have them or in the newest draft. Payload itself
 * would read every text of the library for that.
 *
 * @param patterns as `like` takes them; with and without the space that PostgreSQL puts after a colon
 * @returns ids, each once
 */
export async function findByText(
  payload: Payload,
  collection: CollectionSlug,
  patterns: readonly string[],
): Promise<number[]> {
  const found = searched.get(payload.db);
  const fields = payload.collections[collection].config.flattenedFields.filter(
    ({ type }) => type === 'richText',
  );
  if (found === undefined || fields.length === 0 || patterns.length === 0) return [];
  const { localesSuffix = '_locales', tableNameMap, versionsSuffix = '_v' } = found.tables;
  const name = collection.replaceAll('-', '_');
  const table = tableNameMap.get(name) ?? name;
  const versions = tableNameMap.get(`_${name}${versionsSuffix}`) ?? `_${name}${versionsSuffix}`;
  const holds = (column: string) =>
    sql.join(
      patterns.map((pattern) => sql`cast(texts.${sql.identifier(column)} as text) like ${pattern}`),
      sql` or `,
    );
  const questions = fields.flatMap((field) => [
    sql`select texts._parent_id as id from ${sql.identifier(`${table}${localesSuffix}`)} texts where ${holds(field.name)}`,
    sql`select versions.parent_id as id from ${sql.identifier(`${versions}${localesSuffix}`)} texts
      join ${sql.identifier(versions)} versions on versions.id = texts._parent_id
      where versions.latest and (${holds(`version_${field.name}`)})`,
  ]);
  const rows = RowsSchema.parse(await found.ask(sql.join(questions, sql` union `)));
  return [...new Set(rows.map(({ id }) => id))];
}
