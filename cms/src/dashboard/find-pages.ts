import { langs } from '@kmh/content/vocabulary';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { PAGE_FOLDERS } from '../fields/references.ts';
import { IdSchema } from '../fields/values.ts';
import { chooseTitle } from '../snapshot/read-titles.ts';
import type { Counted, Line } from './dashboard-facts.ts';

/** As many lines of each list are shown. */
export const SHOWN = 6;

const HeadSchema = z.looseObject({
  id: IdSchema,
  title: z.unknown(),
  updatedAt: z.coerce.date(),
  originalLanguage: z.enum(langs).nullish().catch(undefined),
});

/** A document with a page of its own, as far as the dashboard asks. */
export interface Page extends Line {
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** The fields that were asked for. */
  readonly values: Readonly<Record<string, unknown>>;
}

interface Wish {
  readonly where: Where;
  /** The newest draft of each instead of what readers have. */
  readonly draft?: boolean;
  /** The field to sort by in each collection, with `-` in front for the last first. */
  readonly sort: string;
  /** Further fields to read. */
  readonly fields?: readonly string[];
  /** Only collections that have this field. */
  readonly having?: string;
  readonly most?: number;
}

/**
 * Finds documents of all kinds that have a page. Whoever asks must be allowed to read publications.
 *
 * @returns the first of each kind, and how many there are of all kinds together
 */
export async function findPages(req: PayloadRequest, wish: Wish): Promise<Counted<Page>> {
  const { draft = false, fields = [], having, most = SHOWN, sort, where } = wish;
  const folders = PAGE_FOLDERS.filter(
    (folder) =>
      having === undefined ||
      req.payload.collections[folder].config.flattenedFields.some(({ name }) => name === having),
  );
  const select = Object.fromEntries(
    ['title', 'originalLanguage', 'updatedAt', ...fields].map((name) => [name, true]),
  );
  const found = await Promise.all(
    folders.map(async (collection): Promise<Counted<Page>> => {
      const { docs, totalDocs } = await req.payload.find({
        collection,
        depth: 0,
        draft,
        limit: most,
        locale: 'all',
        overrideAccess: true,
        select,
        showHiddenFields: true,
        sort,
        where,
      });
      const first = docs.map((doc): Page => {
        const { id, originalLanguage, title, updatedAt } = HeadSchema.parse(doc);
        return {
          document: `${collection}/${id}`,
          title: chooseTitle(title, req.i18n.language, doc),
          ...(originalLanguage && { lang: originalLanguage }),
          updatedAt: updatedAt.getTime(),
          values: HeadSchema.parse(doc),
        };
      });
      return { total: totalDocs, first };
    }),
  );
  return {
    total: found.reduce((sum, { total }) => sum + total, 0),
    first: found.flatMap(({ first }) => first),
  };
}
