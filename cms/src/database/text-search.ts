import { setImmediate as nextTurn } from 'node:timers/promises';
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

const LastSchema = z.tuple([z.object({ last: z.coerce.number().nullable() })]);
const RowsSchema = z.array(z.object({ id: z.coerce.number() }));

/** How many documents are looked through at once: others want to be answered in between, and SQLite answers one at a time. */
const PORTION = 200;

/**
 * Finds documents whose rich texts hold a piece of JSON, in any language. Payload itself would read every text of the library for that.
 *
 * @param patterns as `like` takes them; with and without the space that PostgreSQL puts after a colon
 * @param newest true for newest versions, which may be drafts; else as readers have them
 * @returns ids, each once
 */
export async function findByText(
  payload: Payload,
  collection: CollectionSlug,
  patterns: readonly string[],
  newest: boolean,
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
  const holds = (prefix: string) =>
    sql.join(
      fields.flatMap((field) =>
        patterns.map(
          (pattern) => sql`cast(texts.${sql.identifier(`${prefix}${field.name}`)} as text) like ${pattern}`,
        ),
      ),
      sql` or `,
    );
  const question = (after: number) => {
    const within = (column: ReturnType<typeof sql>) =>
      sql`${column} > ${after} and ${column} <= ${after + PORTION}`;
    return newest
      ? sql`select distinct versions.parent_id as id from ${sql.identifier(versions)} versions
          join ${sql.identifier(`${versions}${localesSuffix}`)} texts on texts._parent_id = versions.id
          where versions.latest and ${within(sql`versions.parent_id`)} and (${holds('version_')})`
      : sql`select distinct texts._parent_id as id from ${sql.identifier(`${table}${localesSuffix}`)} texts
          where ${within(sql`texts._parent_id`)} and (${holds('')})`;
  };
  const [{ last }] = LastSchema.parse(
    await found.ask(sql`select max(id) as last from ${sql.identifier(table)}`),
  );
  const ids: number[] = [];
  for (let after = 0; after < (last ?? 0); after += PORTION) {
    ids.push(...RowsSchema.parse(await found.ask(question(after))).map(({ id }) => id));
    await nextTurn();
  }
  return ids;
}
