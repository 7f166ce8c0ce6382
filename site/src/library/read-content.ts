import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { definitions, type Facts, type PageKind, type Texts } from '@kmh/content/schema';
import { z } from 'zod';
import { BodyHtmlSchema, type BodyHtml } from '../body/body-html.ts';
import { directories } from '../directories.ts';
import type { ContentRef } from './views.ts';

/** All that an entry says in one language. */
export interface Content<K extends PageKind> {
  readonly facts: Facts<K>;
  readonly texts: Texts<K>;
  readonly body?: BodyHtml | undefined;
}

type FactsSchemas = { readonly [K in PageKind]: z.ZodType<Facts<K>> };
type TextsSchemas = { readonly [K in PageKind]: z.ZodType<Texts<K>> };

const factsSchemas: FactsSchemas = {
  'knowledge-paper': definitions['knowledge-paper'].facts,
  factsheet: definitions.factsheet.facts,
  'evaluation-brief': definitions['evaluation-brief'].facts,
  series: definitions.series.facts,
  project: definitions.project.facts,
  news: definitions.news.facts,
  event: definitions.event.facts,
};
const textsSchemas: TextsSchemas = {
  'knowledge-paper': definitions['knowledge-paper'].texts,
  factsheet: definitions.factsheet.texts,
  'evaluation-brief': definitions['evaluation-brief'].texts,
  series: definitions.series.texts,
  project: definitions.project.texts,
  news: definitions.news.texts,
  event: definitions.event.texts,
};

const CachedSchema = z.object({ facts: z.unknown(), texts: z.unknown(), body: BodyHtmlSchema.optional() });

/** Where the body cache keeps a text. */
export const contentFile = (digest: string): string => join(directories.bodies, `${digest}.json`);

/** Permanent addresses lead straight to the page, in the reader's language. */
const resolveLinks = (html: string, links: Readonly<Record<string, string>>): string =>
  html.replace(/href="\/k\/([0-9a-z]{6})\/?"/g, (whole, id: string) => {
    const href = links[id];
    return href === undefined ? whole : `href="${href}"`;
  });

/**
 * Reads an entry's facts, words and body from the body cache.
 *
 * @param ref `content` of the page's view
 */
export async function readContent<K extends PageKind>(kind: K, ref: ContentRef): Promise<Content<K>> {
  const { facts, texts, body } = CachedSchema.parse(
    JSON.parse(await readFile(contentFile(ref.digest), 'utf8')),
  );
  return {
    facts: factsSchemas[kind].parse(facts),
    texts: textsSchemas[kind].parse(texts),
    ...(body === undefined ? {} : { body: { ...body, html: resolveLinks(body.html, ref.links) } }),
  };
}
