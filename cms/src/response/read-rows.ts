import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { refOf } from '../snapshot/document-key.ts';
import { SourceSchema, TextsSchema } from './read-source.ts';
import type { Source, Texts } from './read-source.ts';
import { rowsOf } from './response-rows.ts';
import type { ResponseRow } from './response-rows.ts';

/** Kinds of publication that recommend. */
export const RECOMMENDING = ['evaluation-briefs', 'knowledge-papers'] as const;
type Recommending = (typeof RECOMMENDING)[number];

/** Documents a query, and queries at most for a kind: a page asks the database for no more, however many there are. */
const AT_ONCE = 250;
const MOST_QUERIES = 20;

/* Payload's SQL adapters (3.90) load what rows refer to only beside a field of the document that refers to something: hence the topics. */
const SELECT = {
  parent: true,
  version: { title: true, originalLanguage: true, recommendations: true, signOff: true, topics: true },
} as const;

/** Publications of a kind as they are now, drafts before what is public, without what is in the trash. */
const readKind = async (req: PayloadRequest, collection: Recommending, one?: string): Promise<Source[]> => {
  const id = one === undefined ? undefined : refOf(one)?.id;
  const where: Where = {
    and: [
      { 'version.deletedAt': { exists: false } },
      ...(id === undefined ? [] : [{ parent: { equals: id } }]),
    ],
  };
  const found: Source[] = [];
  for (let page = 1; page <= MOST_QUERIES; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.queryDrafts({
      collection,
      limit: AT_ONCE,
      locale: 'all',
      page,
      req,
      select: SELECT,
      sort: '-id',
      where,
    });
    const sources = z.array(SourceSchema).parse(docs);
    found.push(...sources.map((source) => ({ ...source, document: `${collection}/${source.id}` })));
    if (!hasNextPage) break;
  }
  return found.filter(({ recommendations }) => recommendations.length > 0);
};

/**
 * Publications that recommend something. Whoever calls has asked whether the request may read publications.
 *
 * @param one only this document, `evaluation-briefs/12`
 */
export const readSources = async (req: PayloadRequest, one?: string): Promise<Source[]> => {
  const wanted = RECOMMENDING.filter((kind) => one === undefined || one.startsWith(`${kind}/`));
  const found: Source[] = [];
  for (const kind of wanted) found.push(...(await readKind(req, kind, one)));
  return found;
};

/** People are called the same in every language. */
const AgentSchema = z.looseObject({
  id: IdSchema,
  displayName: z.string().nullish(),
  name: TextsSchema,
});

/** What the people and organisations are called in each language whom recommendations name, by `people/3`. */
export const readNames = async (
  req: PayloadRequest,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, Texts>> => {
  const named = sources.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ actions, audience }) => [
      ...(audience ?? []),
      ...(actions ?? []).map(({ responsible }) => responsible),
    ]),
  );
  const names = new Map<string, Texts>();
  for (const collection of ['people', 'organisations'] as const) {
    const keys = new Set(named.filter((key) => key?.startsWith(`${collection}/`)));
    if (keys.size === 0) continue;
    const { docs } = await req.payload.db.find({
      collection,
      locale: 'all',
      pagination: false,
      req,
      select: collection === 'people' ? { displayName: true } : { name: true },
      where: { id: { in: [...keys].map((key) => refOf(key ?? '')?.id) } },
    });
    for (const { displayName, id, name } of z.array(AgentSchema).parse(docs))
      names.set(`${collection}/${id}`, collection === 'people' ? { en: displayName } : name);
  }
  return names;
};

/** The day it is, `2026-01-31`; days are meant in UTC. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Everything that is recommended, or what one publication recommends, in the language of whoever asks. */
export const readRows = async (req: PayloadRequest, now: Date, one?: string): Promise<ResponseRow[]> => {
  const { language } = req.i18n;
  const sources = await readSources(req, one);
  return rowsOf(sources, { language, today: dayOf(now), names: await readNames(req, sources) });
};
