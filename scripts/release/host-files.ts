import { langs } from '@kmh/content/vocabulary';
import { hashedFolders, keptForEver, neverUnasked, workerFile } from '../serve/caching.ts';
import { contentTypes } from '../serve/content-types.ts';
import { common, embedded, reading, searching } from '../serve/security-headers.ts';
import type { Manifest } from './manifest.ts';
import { pageAt } from './server-lists.ts';

/*
 * What a static host is told by files in the folder it publishes: `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. Each
 * ignores the lines that only the other one understands. Hosts that read neither still have every page, moved and gone ones included.
 */

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Writes `_headers`. The header `Link` of publications (`serve/signposts.ts`) is not among them: it differs from page to page, 5,000 publications
 * would need 25,000 rules, and Cloudflare takes a hundred. There, programs find the same links in the heads of the pages. Where two rules meet, Netlify takes the later value and Cloudflare sends both, of which browsers obey the stricter: so
 * the wide policy stands first, and the narrow one after it on everything but the search.
 *
 * @param folders what stands in the folders of the languages: `factsheets`, `search`, …
 */
export function printHostHeaders(folders: readonly string[]): string {
  const narrow = { 'Content-Security-Policy': reading };
  const read = folders.filter((folder) => folder !== 'search').map((folder) => `/:locale/${folder}/*`);
  return `${[
    rule('/*', { ...common, 'Content-Security-Policy': searching }),
    ...['/', '/:locale/', '/k/*', ...read].map((path) => rule(path, narrow)),
    // Cloudflare would send this policy beside the wide one, were that not taken away first.
    `/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${embedded}`,
    ...hashedFolders.map((folder) => rule(`${folder}*`, { 'Cache-Control': keptForEver })),
    rule(workerFile, { 'Cache-Control': neverUnasked }),
    ...contentTypes.map(({ host, type }) => rule(host, { 'Content-Type': type })),
  ].join('\n')}\n`;
}

/** A page stands at a moved address for hosts without redirects: Netlify goes past it when told by `!`, Cloudflare always does. */
const moved = ([from, to]: readonly [string, string]): string[] => {
  const [old, now] = [encodeURI(from), encodeURI(to)];
  return [`${old} ${now} 301!`, `${old} ${now} 301`];
};

/**
 * Where a permanent address leads: in the reader's language for Netlify, by the rule without a condition for Cloudflare.
 *
 * @param permanent all of them, with a slash at the end
 */
function leadOn([from, to]: readonly [string, string], permanent: Manifest['permanent']): string[] {
  const translated = langs.flatMap((lang) => {
    const target = permanent[`${from}${lang}/`];
    return target === undefined || target === to
      ? []
      : [`${from} ${encodeURI(target)} 301! Language=${lang}`];
  });
  return [...translated, ...moved([from, to])];
}

/**
 * Writes `_redirects`: where moved pages are now, which are gone for good, the reader's language, and where permanent addresses lead. These
 * stand last: a host that takes a limited number of rules (Cloudflare: two thousand) still has a page at each, which leads on by itself.
 */
export function printHostRedirects({
  redirects,
  gone,
  permanent,
}: Pick<Manifest, 'redirects' | 'gone' | 'permanent'>): string {
  const languages = langs.map((lang) => `/ /${lang}/ 302! Language=${lang}`);
  const away = gone.map((path) => `${encodeURI(path)} ${encodeURI(pageAt(path))} 410!`);
  const shortcuts = Object.entries(permanent).flatMap((pair) => leadOn(pair, permanent));
  const moves = Object.entries(redirects).flatMap(moved);
  return `${[...moves, ...away, ...languages, '/ /en/ 302!', ...shortcuts].join('\n')}\n`;
}
