import { noPublication } from '@kmh/content/ledger';
import { PermalinkIdSchema } from '@kmh/content/permalink-id';
import { addressOf, type Inventory } from '../inventory.ts';
import { machineOwner } from './machine-addresses.ts';

/** Addresses that a release promises to keep, each with the permalinkId of what it belongs to, or `noPublication`. */
export type PublishedAddresses = ReadonlyMap<string, string>;

/** The permalinkId in the address of a permanent page or file: `/k/{permalinkId}/fr/`, `/files/{permalinkId}/fr.pdf`, `/embed/{permalinkId}/fr/`. */
export function permalinkIdIn(address: string): string | undefined {
  const id = /^\/(?:k|files|embed)\/([^/]+)\//.exec(address)?.[1];
  return id === undefined ? undefined : PermalinkIdSchema.safeParse(id).data;
}

/** A page to come back to; the site's own address leads everybody to a language. */
const isPage = (address: string): boolean => address.endsWith('/') && address !== '/';

/**
 * Lists every address of a build that people may have written down, or programs come back to: pages, permanent addresses, files to download, feeds
 * and data. A document belongs to the first publication whose page leads to it; one that nobody leads to was never published.
 */
export function publishedAddresses(files: Inventory): PublishedAddresses {
  const owners = new Map<string, string>();
  const documents = new Map<string, string>();
  for (const [path, { page }] of files) {
    const address = addressOf(path);
    const owner = page?.permalinkId ?? permalinkIdIn(address) ?? machineOwner(address);
    if (owner !== undefined || (page !== undefined && isPage(address)))
      owners.set(address, owner ?? noPublication);
    if (page?.permalinkId === undefined) continue;
    for (const link of page.documents) if (!documents.has(link)) documents.set(link, page.permalinkId);
  }
  for (const [address, owner] of documents)
    if (!owners.has(address) && files.has(address.slice(1))) owners.set(address, owner);
  return owners;
}
