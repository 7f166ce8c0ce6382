import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Folder } from '@kmh/content/schema';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { plainQuery } from '../database/plain-query.ts';
import { IdSchema } from '../fields/values.ts';
import type { DocumentId } from '../snapshot/rich-text/lexical-state.ts';

/** The table in which the database keeps a kind: under a short name, where the full one would be too long. */
const tableOf = (payload: Payload, folder: Folder): string => {
  const { dbName } = payload.collections[folder].config;
  return typeof dbName === 'string' ? dbName : folder.replaceAll('-', '_');
};

/** Figures stand within the text, which the database keeps as JSON; PostgreSQL writes it with a space. */
const holds = (column: string, id: number): string =>
  [`"media":${id},`, `"media":${id}}`, `"media": ${id},`, `"media": ${id}}`]
    .map((text) => `CAST(l.${column} AS TEXT) LIKE '%${text}%'`)
    .join(' OR ');

/** How many documents are looked through at once: others want to be answered in between, and SQLite answers one at a time. */
const PORTION = 200;

const LastSchema = z.tuple([z.looseObject({ last: z.number().nullable() })]);
const RowsSchema = z.array(z.looseObject({ id: IdSchema }));

/**
 * Finds the documents of one kind whose text shows a picture.
 *
 * @param id the picture's in the library
 * @param newest true for their newest versions, which may be drafts; else as they are published
 */
export async function findInTexts(
  { payload }: PayloadRequest,
  folder: Folder,
  id: number,
  newest: boolean,
): Promise<DocumentId[]> {
  const table = tableOf(payload, folder);
  const ask = (statement: string) => plainQuery(payload.db, statement);
  const [{ last }] = LastSchema.parse(await ask(`SELECT MAX(id) AS last FROM ${table}`));
  const found: DocumentId[] = [];
  for (let after = 0; after < (last ?? 0); after += PORTION) {
    const within = (column: string) => `${column} > ${after} AND ${column} <= ${after + PORTION}`;
    const rows = await ask(
      newest
        ? `SELECT DISTINCT v.parent_id AS id FROM _${table}_v v JOIN _${table}_v_locales l ON l._parent_id = v.id
           WHERE v.latest AND ${within('v.parent_id')} AND (${holds('version_body', id)})`
        : `SELECT DISTINCT l._parent_id AS id FROM ${table}_locales l
           WHERE ${within('l._parent_id')} AND (${holds('body', id)})`,
    );
    found.push(...RowsSchema.parse(rows).map((row) => row.id));
    await nextTurn();
  }
  return found;
}
