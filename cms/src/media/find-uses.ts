import type { Folder } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { findByText } from '../database/text-search.ts';
import { readLanguageStates, type LanguageState } from '../fields/language-states.ts';
import { IdSchema } from '../fields/values.ts';
import { withOwnLanguage } from '../hooks/own-language.ts';
import { dataFields, type DataField } from '../snapshot/mapping/data-fields.ts';
import { relationPaths } from '../snapshot/mapping/relation-paths.ts';
import { chooseTitle } from '../snapshot/read-titles.ts';
import { fieldsOf, hasDrafts, recordFolders } from '../snapshot/record-folders.ts';
import type { PictureUse, PictureUses } from './picture-uses.ts';

type Id = string | number;

/** How many documents of a kind are looked up. */
const MOST = 50;

/** Only the text of a publication can show figures. */
const hasText = (fields: readonly DataField[]): boolean =>
  fields.some(({ name, type }) => name === 'body' && type === 'richText');

/** Figures stand within the text, which the database keeps as JSON; PostgreSQL writes it with a space. */
const inTextsOf = (id: number): string[] => [
  `%"media":${id},%`,
  `%"media":${id}}%`,
  `%"media": ${id},%`,
  `%"media": ${id}}%`,
];

const FoundSchema = z.looseObject({
  id: IdSchema,
  title: z.unknown().optional(),
  name: z.unknown().optional(),
});

interface Found {
  readonly title: string;
  readonly states: Partial<Record<Lang, LanguageState>>;
}

/** Documents of one kind that show the picture, as they are published or in their newest version. */
async function findIn(
  req: PayloadRequest,
  folder: Folder,
  id: number,
  { newest, overrideAccess }: { newest: boolean; overrideAccess: boolean },
): Promise<{ found: Map<Id, Found>; hasMore: boolean }> {
  const fields = dataFields(fieldsOf(req.payload, folder));
  const paths = relationPaths(fields, 'media');
  const inTexts = hasText(fields) ? await findByText(req.payload, folder, inTextsOf(id), newest) : [];
  const shows: Where[] = [
    ...paths.map(({ path }): Where => ({ [path]: { equals: id } })),
    ...(inTexts.length > 0 ? [{ id: { in: inTexts } }] : []),
  ];
  if (shows.length === 0) return { found: new Map(), hasMore: false };
  const isPublished: Where[] = !newest && hasDrafts(folder) ? [{ _status: { equals: 'published' } }] : [];
  const { docs } = await req.payload.find({
    collection: folder,
    depth: 0,
    draft: newest,
    limit: MOST + 1,
    locale: 'all',
    overrideAccess,
    pagination: false,
    req: withOwnLanguage(req),
    select: { title: true, name: true, languages: true },
    sort: '-updatedAt',
    where: { and: [{ or: shows }, ...isPublished] },
  });
  const found = docs.slice(0, MOST).map((doc): [Id, Found] => {
    const { id: key, name, title } = FoundSchema.parse(doc);
    const { text } = chooseTitle(title ?? name, req.i18n.language, doc) ?? { text: String(key) };
    return [key, { title: text, states: readLanguageStates(doc) ?? {} }];
  });
  return { found: new Map(found), hasMore: docs.length > MOST };
}

/** Kinds that can show a picture. */
const showing = (req: PayloadRequest): Folder[] =>
  recordFolders.filter((folder) => {
    const fields = dataFields(fieldsOf(req.payload, folder));
    return folder !== 'media' && (relationPaths(fields, 'media').length > 0 || hasText(fields));
  });

/**
 * Finds the documents that show a picture, kind by kind: in their text, or beside it as a cover and the like.
 *
 * @param id the picture's in the library
 * @param overrideAccess false where somebody asks who may not read everything
 */
export async function findUses(
  req: PayloadRequest,
  id: Id,
  { overrideAccess }: { readonly overrideAccess: boolean },
): Promise<PictureUses> {
  const picture = z.coerce.number().int().parse(id);
  const uses: PictureUse[] = [];
  let hasMore = false;
  for (const collection of showing(req)) {
    const published = await findIn(req, collection, picture, { newest: false, overrideAccess });
    const newest = hasDrafts(collection)
      ? await findIn(req, collection, picture, { newest: true, overrideAccess })
      : published;
    hasMore ||= published.hasMore || newest.hasMore;
    for (const [key, found] of new Map([...published.found, ...newest.found]))
      uses.push({
        collection,
        id: key,
        ...found,
        isPublished: published.found.has(key),
        isInNewest: newest.found.has(key),
      });
  }
  return { uses, hasMore };
}
