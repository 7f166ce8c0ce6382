import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { linkIfThere } from './ahead.ts';
import { addressOf, type BuiltFile, type Inventory } from './inventory.ts';
import { readTokens } from './scan-page.ts';

/** What a browser must know to keep pages for reading without a connection, and to see later that they changed. */
interface Unit {
  /** By what follows the unit's address: the digest of what the page says, and its bytes on the wire. */
  readonly pages: Record<string, readonly [digest: string, bytes: number]>;
  /** Bytes of each picture's file that is worth keeping. */
  readonly pictures: Record<string, number>;
}

/** Later pages of a list, and the pages of a publication's recommendations and lessons, are kept with the first. */
const unitOf = (address: string): string => address.replace(/(?:page|recommendations|lessons)\/\d+\/$/, '');

/** Kinds of pages that list publications, which are saved with them. */
const listing = new Set(['list', 'organisation', 'person', 'lessons', 'recommendations']);

/** Which of a language's sixteen files tells of an address: the first digit of its SHA-256, so that any browser can find it. */
const shardOf = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 1);

const localeOf = (address: string): string | undefined => /^\/([a-z]{2})\//.exec(address)?.[1];

function picturesOf(page: NonNullable<BuiltFile['page']>, files: Inventory): Record<string, number> {
  return Object.fromEntries(
    page.pictures.flatMap((address) => {
      const file = files.get(address.slice(1));
      return file === undefined ? [] : [[address, file.bytes] as const];
    }),
  );
}

/** Collects what each language's pages consist of, and what its lists lead to, by unit. */
function collect(files: Inventory, compressed: ReadonlyMap<string, { readonly bytes: number }>) {
  const publications = new Set(
    [...files].flatMap(([path, { page }]) =>
      page?.permalinkId === undefined ? [] : [unitOf(addressOf(path))],
    ),
  );
  const units = new Map<string, Unit>();
  const lists = new Map<string, Set<string>>();
  for (const [path, { page, bytes }] of files) {
    // Nobody passes on what others have to load first.
    if (page === undefined || page.page === 'share') continue;
    const address = addressOf(path);
    const locale = localeOf(address);
    if (locale === undefined) continue;
    const key = unitOf(address);
    const unit = units.get(key) ?? { pages: {}, pictures: {} };
    units.set(key, unit);
    unit.pages[address.slice(key.length)] = [page.substance, compressed.get(path)?.bytes ?? bytes];
    Object.assign(unit.pictures, picturesOf(page, files));
    if (!listing.has(page.page)) continue;
    const listed = lists.get(key) ?? new Set();
    lists.set(key, listed);
    for (const link of readTokens(page.links))
      if (link.startsWith(`/${locale}/`) && publications.has(link)) listed.add(link);
  }
  return { units, lists: new Map([...lists].map(([address, listed]) => [address, [...listed]])) };
}

const digits = '0123456789abcdef';

/** Shares values by address out among the sixteen files of their languages; a file without any is there too, and says so. */
function share(kind: 'pages' | 'lists', values: ReadonlyMap<string, unknown>, locales: Iterable<string>) {
  const files = new Map<string, Record<string, unknown>>();
  const nameOf = (locale: string, digit: string) => `offline/${locale}/${kind}-${digit}.json`;
  for (const locale of locales) for (const digit of digits) files.set(nameOf(locale, digit), {});
  for (const [address, value] of [...values].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const file = files.get(nameOf(localeOf(address) ?? '', shardOf(address)));
    if (file !== undefined) file[address] = value;
  }
  return [...files].map(([name, content]) => [name, JSON.stringify(content)] as const);
}

/**
 * Describes a release for browsers that keep parts of it: sixteen files a language for pages and as many for lists, so that
 * whoever kept one publication asks for a sixteenth of a language, however large the library is, and a release writes no
 * file a publication.
 *
 * @param compressed bytes on the wire of each file that has a compressed form
 * @returns the files' contents by their path in the site
 */
export function offlineManifest(
  files: Inventory,
  compressed: ReadonlyMap<string, { readonly bytes: number }>,
): Map<string, string> {
  const { units, lists } = collect(files, compressed);
  const locales = new Set([...units.keys()].flatMap((address) => localeOf(address) ?? []));
  return new Map([...share('pages', units, locales), ...share('lists', lists, locales)]);
}

/** Shares a file with an earlier release, if it says the same there. */
function shareFile(earlier: string, target: string, content: string): boolean {
  if (!existsSync(earlier) || readFileSync(earlier, 'utf8') !== content) return false;
  return linkIfThere(`${earlier}.br`, `${target}.br`) && linkIfThere(earlier, target);
}

/**
 * Writes the description into a release's site, with its Brotli form.
 *
 * @param previous the folder of the release before, whose files are shared where they say the same: after an edit most do
 */
export function writeOfflineManifest(
  site: string,
  manifest: ReadonlyMap<string, string>,
  previous: string | undefined,
): void {
  for (const [name, content] of manifest) {
    const target = join(site, name);
    mkdirSync(dirname(target), { recursive: true });
    if (previous !== undefined && shareFile(join(previous, 'site', name), target, content)) continue;
    writeFileSync(target, content);
    writeFileSync(
      `${target}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    );
  }
}
