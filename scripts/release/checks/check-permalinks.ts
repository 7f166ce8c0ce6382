import { noPublication, type Ledger, type PublishedUrl } from '@kmh/content/ledger';
import type { Inventory } from '../inventory.ts';
import { publishedAddresses } from './published-addresses.ts';
import { findSuccessors } from './successors.ts';

export interface PermalinkReport {
  /** Addresses of this release that the ledger does not have yet. */
  readonly fresh: readonly PublishedUrl[];
  /** Where each moved address leads now. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Addresses of publications that were taken down on purpose. */
  readonly gone: readonly string[];
  /** Addresses that would be lost, a sentence for each publication. */
  readonly faults: readonly string[];
}

/** Compares a build with all that was ever published. */
export function checkPermalinks(files: Inventory, ledger: Ledger, date: string): PermalinkReport {
  const now = publishedAddresses(files);
  const successors = findSuccessors(files, now, ledger);
  const removed = new Set(ledger.removals.map(({ permalinkId }) => permalinkId));
  const redirects: Record<string, string> = {};
  const gone: string[] = [];
  const lost: PublishedUrl[] = [];
  const unknown = new Map(now);

  for (const url of ledger.urls) {
    const { path, permalinkId } = url;
    if (unknown.delete(path) || now.has(path)) continue;
    const successor = successors.of(path, permalinkId);
    if (successor !== undefined) redirects[path] = successor;
    else if (removed.has(permalinkId)) gone.push(path);
    else lost.push(url);
  }
  const fresh = [...unknown].map(([path, permalinkId]) => ({ date, permalinkId, path }));
  return { fresh, redirects, gone, faults: describeLoss(lost) };
}

/** Addresses by which a publication is fetched rather than known. */
const isNumbered = ({ path }: PublishedUrl): boolean => /^\/(?:k|files|embed|api)\//.test(path);

/** The address by which people know a publication: its page, in the first of its languages. */
const mostTelling = (one: PublishedUrl, other: PublishedUrl): number =>
  Number(isNumbered(one)) - Number(isNumbered(other)) ||
  one.path.length - other.path.length ||
  (one.path < other.path ? -1 : 1);

/** What would be lost and what to do, a sentence a publication: its first page stands for all its addresses. */
function describeLoss(lost: readonly PublishedUrl[]): string[] {
  const byOwner = Map.groupBy(lost, ({ permalinkId, path }) =>
    permalinkId === noPublication ? path : permalinkId,
  );
  return [...byOwner.values()].flatMap((urls) => {
    const [first] = urls.toSorted(mostTelling);
    if (first === undefined) return [];
    const { path, date, permalinkId } = first;
    const others = urls.length > 1 ? `, and with it ${urls.length - 1} more of its addresses` : '';
    const remedy =
      permalinkId === noPublication
        ? 'Publish a page above it, which it can lead to.'
        : `Restore the entry with permalinkId ${permalinkId}, unpublish it in the CMS, or add it to removed.tsv in the ledger.`;
    return [`${path} — published on ${date}, and this release would lose it${others}. ${remedy}`];
  });
}
