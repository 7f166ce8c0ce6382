import { langs } from '@kmh/content/vocabulary';
import { hashedFolders, keptForEver, neverUnasked, workerFile } from '../serve/caching.ts';
import { feedName, feedType } from '../serve/feed-type.ts';
import { common, reading, searching } from '../serve/security-headers.ts';
import type { Manifest } from './manifest.ts';

/*
 * What a static host is told by files in the folder it publishes: `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. Each
 * ignores the lines that only the other one understands. Hosts that read neither still have every page, moved and gone ones included.
 */

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Writes `_headers`. Where two rules meet, Netlify takes the later value and Cloudflare sends both, of which browsers obey the stricter: so
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
    ...hashedFolders.map((folder) => rule(`${folder}*`, { 'Cache-Control': keptForEver })),
    rule(workerFile, { 'Cache-Control': neverUnasked }),
    rule(`/:locale/${feedName}`, { 'Content-Type': feedType }),
  ].join('\n')}\n`;
}

/** A page stands at a moved address for hosts without redirects: Netlify goes past it when told by `!`, Cloudflare always does. */
const moved = ([from, to]: readonly [string, string]): string[] => {
  const [old, now] = [encodeURI(from), encodeURI(to)];
  return [`${old} ${now} 301!`, `${old} ${now} 301`];
};

/** Writes `_redirects`: the reader's language, where moved pages are now, and which are gone for good. */
export function printHostRedirects({ redirects, gone }: Pick<Manifest, 'redirects' | 'gone'>): string {
  const languages = langs.map((lang) => `/ /${lang}/ 302! Language=${lang}`);
  const away = gone.map((path) => `${encodeURI(path)} ${encodeURI(path)}index.html 410!`);
  return `${[...Object.entries(redirects).flatMap(moved), ...away, ...languages, '/ /en/ 302!'].join('\n')}\n`;
}
