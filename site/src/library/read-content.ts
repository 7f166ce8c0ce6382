import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts, PageKind, Texts } from '@kmh/content/schema';
import type { BodyHtml } from '../body/body-html.ts';
import { directories } from '../directories.ts';
import type { ContentRef } from './views.ts';

/** All that an entry says in one language. */
export interface Content<K extends PageKind> {
  readonly facts: Facts<K>;
  readonly texts: Texts<K>;
  readonly body?: BodyHtml | undefined;
}

/** Where the body cache keeps a text. */
export const contentFile = (digest: string): string => join(directories.bodies, `${digest}.json`);

/*
 * Only the loader writes these files, from entries that it has checked against their schemas, under the digest of what is in
 * them. A second check would take half as long as the page.
 */
const isContent = <K extends PageKind>(value: unknown): value is Content<K> =>
  typeof value === 'object' && value !== null && 'facts' in value;

/** Permanent addresses lead straight to the page, in the reader's language. */
const resolveLinks = (html: string, links: Readonly<Record<string, string>>): string =>
  html.replace(/href="\/k\/([0-9a-z]{6})\/?"/g, (whole, id: string) => {
    const href = links[id];
    return href === undefined ? whole : `href="${href}"`;
  });

/* A publication's recommendations and lessons show it one after another; and one file is read quicker than it is waited for. */
let last: { readonly digest: string; readonly content: unknown } | undefined;

function readCached(digest: string): unknown {
  if (last?.digest !== digest) {
    // Read as bytes and then as text: Node's own way to do both takes twice the time.
    const content: unknown = JSON.parse(readFileSync(contentFile(digest)).toString());
    last = { digest, content };
  }
  return last.content;
}

/**
 * Reads an entry's facts, words and body from the body cache.
 *
 * @param kind the kind of the entry that the view shows
 * @param ref `content` of the page's view
 */
export async function readContent<K extends PageKind>(kind: K, ref: ContentRef): Promise<Content<K>> {
  const content = readCached(ref.digest);
  if (!isContent<K>(content)) throw new TypeError(`The body cache does not hold ${kind} ${ref.digest}.`);
  if (content.body === undefined) return content;
  return { ...content, body: { ...content.body, html: resolveLinks(content.body.html, ref.links) } };
}
