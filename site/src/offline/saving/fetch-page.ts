import { ChangedError } from './faults.ts';
import { substanceDigest } from '../library/substance.ts';

/** A page that arrived to its end. */
export interface ArrivedPage {
  readonly html: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What stands at an address now: the page that was announced, another address, or the word that it is gone. */
export type Arrival =
  | { readonly type: 'page' | 'gone'; readonly page: ArrivedPage }
  /** With the page that leads on, where it is a page and no redirect. */
  | { readonly type: 'moved'; readonly to: string; readonly page?: ArrivedPage };

/** A saved page is shown under the same rules as the live one. */
const keptHeaders = [
  'content-type',
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
];

/** Where a page leads on by itself, on servers that know no redirects. */
const refreshTarget = (html: string): string | undefined =>
  /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(html)?.[1];

/**
 * Fetches what stands at an address, whole.
 *
 * @param expected digest of what the page should say; without one the release has no such page, and what comes is the word on
 *   where it went
 * @throws TypeError when the connection breaks, ChangedError when something else arrives than was announced
 */
export async function fetchPage(
  address: string,
  expected: string | undefined,
  signal?: AbortSignal,
): Promise<Arrival> {
  const response = await fetch(address, {
    cache: 'no-cache',
    credentials: 'omit',
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.type !== 'basic' || response.status >= 500)
    throw new TypeError(`${address} answers with status ${response.status}.`);
  const arrivedAt = new URL(response.url).pathname;
  if (arrivedAt !== address) return { type: 'moved', to: arrivedAt };
  const html = await response.text();
  const headers = keptHeaders.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const page = { html, status: response.status, headers };
  const digest = await substanceDigest(html);
  if (digest === undefined) throw new TypeError(`${address} broke off.`);
  if (expected !== undefined && digest === expected && response.ok) return { type: 'page', page };
  const to = refreshTarget(html);
  if (to !== undefined) return { type: 'moved', to, page };
  if (response.status === 404 || response.status === 410) return { type: 'gone', page };
  // On servers that know no such status, the word that something is gone comes as a page that is none of the site's own kinds.
  if (expected === undefined && !/<body\b[^>]* data-page=/.test(html)) return { type: 'gone', page };
  throw new ChangedError(`${address} is not what was announced.`);
}
