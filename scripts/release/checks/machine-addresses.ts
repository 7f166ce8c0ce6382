import { noPublication } from '@kmh/content/ledger';
import { PermalinkIdSchema } from '@kmh/content/permalink-id';

/*
 * Programs come back to addresses that no page's reader ever sees: feeds and calendars, tables and dumps, prepared newsletters. They are promised
 * like pages. What is not: files named by a hash, of which the release keeps those that pages and their copies in caches need, and pictures, which are
 * shown as long as their people agree; what the site's own scripts fetch, which comes and goes with them.
 */

/** Files that stand beside a list and hold the same. */
const besideList =
  /^\/(?:[^/]+\/)+(?:feed(?:-\d+)?\.xml|rss\.xml|feed\.json|calendar\.ics|(?:recommendations|lessons)\.csv)$/;
/** Files of the whole library. */
const ofLibrary =
  /^\/(?:api\/v\d+\/.+|newsletter\/.+|sitemaps\/[^/]+\.xml|sitemap\.xml|oai\.xml|robots\.txt|llms\.txt|files\/library-[a-z]+\.zip)$/;
const apiEntry = /^\/api\/v\d+\/entries\/([^/]+)\.json$/;

/**
 * Whom an address for programs belongs to.
 *
 * @returns the permalinkId of a publication, `noPublication` for files of lists and of the whole library, undefined for any other file
 */
export function machineOwner(address: string): string | undefined {
  const id = apiEntry.exec(address)?.[1];
  if (id !== undefined) return PermalinkIdSchema.safeParse(id).data;
  return besideList.test(address) || ofLibrary.test(address) ? noPublication : undefined;
}

/** The folders above an address, the nearest first, without the root: `/en/library/`, `/en/`. */
const foldersAbove = (address: string): string[] =>
  [...address.matchAll(/\/(?=.)/g)]
    .map(({ index }) => address.slice(0, index + 1))
    .filter((folder) => folder !== '/')
    .toReversed();

/** What else may stand for a file, the likest first. */
function likes(address: string): string[] {
  // What stood in an archive stands in the feed again, or in that of the list above.
  const name = address.slice(address.lastIndexOf('/') + 1).replace(/^feed-\d+\.xml$/, 'feed.xml');
  const above = besideList.test(address) ? foldersAbove(address).map((folder) => folder + name) : [];
  const [, locale, ending] = /^\/newsletter\/([a-z]+)\/.*?\.(mail\.html|txt|eml)$/.exec(address) ?? [];
  return [
    ...above,
    ...(locale === undefined ? [] : [`/newsletter/${locale}/new.${ending}`, `/${locale}/newsletter/`]),
    ...(address.startsWith('/sitemaps/') ? ['/sitemap.xml'] : []),
    address.replace(/\/list\/\d+\.json$/, '/list/1.json'),
    address.replace(/^\/files\/library-([a-z]+)\.zip$/, '/$1/library/'),
  ];
}

/**
 * The file that takes the place of a lost one for programs: the same of the list above, the first of several, the newsletter of all topics.
 *
 * @param isThere whether the build has an address
 */
export const machineSuccessor = (
  address: string,
  isThere: (address: string) => boolean,
): string | undefined => likes(address).find(isThere);
