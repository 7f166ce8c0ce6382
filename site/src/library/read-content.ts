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

interface Parser<K extends PageKind> {
  readonly facts: (value: unknown) => Facts<K>;
  readonly texts: (value: unknown) => Texts<K>;
}

const parserOf = <F, T>({ facts, texts }: { facts: z.ZodType<F>; texts: z.ZodType<T> }) => ({
  facts: (value: unknown): F => facts.parse(value),
  texts: (value: unknown): T => texts.parse(value),
});

/* A line a kind, so that facts and words keep the types of their kind. */
const parsers: { readonly [K in PageKind]: Parser<K> } = {
  'knowledge-paper': parserOf(definitions['knowledge-paper']),
  factsheet: parserOf(definitions.factsheet),
  'evaluation-brief': parserOf(definitions['evaluation-brief']),
  series: parserOf(definitions.series),
  project: parserOf(definitions.project),
  news: parserOf(definitions.news),
  event: parserOf(definitions.event),
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
    facts: parsers[kind].facts(facts),
    texts: parsers[kind].texts(texts),
    ...(body === undefined ? {} : { body: { ...body, html: resolveLinks(body.html, ref.links) } }),
  };
}
