import type { Ledger, PublishedUrl } from '@kmh/content/entry';
import { addressOf, type Inventory } from '../inventory.ts';

export interface PermalinkReport {
  /** Addresses of this release that the ledger does not have yet. */
  readonly fresh: readonly PublishedUrl[];
  /** Where each moved address leads now. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Addresses of publications that were taken down on purpose. */
  readonly gone: readonly string[];
  /** Addresses that would be lost, a sentence each. */
  readonly faults: readonly string[];
}

/** Compares a build with all that was ever published. */
export function checkPermalinks(files: Inventory, ledger: Ledger, date: string): PermalinkReport {
  const now = new Map<string, string>();
  const addressesOf = new Map<string, string[]>();
  for (const [path, { page }] of files) {
    if (page?.permalinkId === undefined) continue;
    const address = addressOf(path);
    now.set(address, page.permalinkId);
    addressesOf.set(page.permalinkId, [...(addressesOf.get(page.permalinkId) ?? []), address]);
  }
  const known = new Set(ledger.urls.map(({ path }) => path));
  const removed = new Set(ledger.removals.map(({ permalinkId }) => permalinkId));
  const redirects: Record<string, string> = {};
  const gone: string[] = [];
  const faults: string[] = [];

  for (const { path, permalinkId, date: published } of ledger.urls) {
    if (now.has(path)) continue;
    const successor = successorOf(path, addressesOf.get(permalinkId) ?? []);
    if (successor !== undefined) redirects[path] = successor;
    else if (removed.has(permalinkId)) gone.push(path);
    else
      faults.push(
        `${path} — published on ${published}, and this release would lose it. Restore the entry with permalinkId ${permalinkId}, ` +
          'unpublish it in the CMS, or add it to removed.tsv in the ledger.',
      );
  }
  const fresh = [...now].flatMap(([path, permalinkId]) =>
    known.has(path) ? [] : [{ date, permalinkId, path }],
  );
  return { fresh, redirects, gone, faults };
}

/** The same publication's page in the same language, else its permanent address, else nothing. */
function successorOf(path: string, addresses: readonly string[]): string | undefined {
  const locale = path.split('/')[1] ?? '';
  const inLanguage = addresses.filter((address) => address.startsWith(`/${locale}/`));
  const permanent = addresses.filter((address) => address.startsWith('/k/'));
  const rest = path.match(/\/(?:recommendations|lessons)\/\d+\/$/)?.[0];
  const samePart = inLanguage.find((address) => rest !== undefined && address.endsWith(rest));
  return samePart ?? shortest(inLanguage) ?? shortest(permanent);
}

const shortest = (addresses: readonly string[]): string | undefined =>
  addresses.toSorted((one, other) => one.length - other.length)[0];
