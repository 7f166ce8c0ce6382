import { noPublication, type Ledger } from '@kmh/content/ledger';
import { addressLanguage } from '../address-language.ts';
import { addressOf, type Inventory } from '../inventory.ts';
import { machineSuccessor } from './machine-addresses.ts';
import { permalinkIdIn, type PublishedAddresses } from './published-addresses.ts';

/** What a page or a file is of its publication: `recommendations/2/`, `share/`, `embed`, `fr.pdf`, `linkset.json`, `entries`. */
const partOf = (address: string): string | undefined =>
  /\/((?:recommendations|lessons)\/\d+\/|(?:text|share|trace)\/)$/.exec(address)?.[1] ??
  /^\/(embed)\//.exec(address)?.[1] ??
  /^\/files\/[^/]+\/([a-z]{2}\.[a-z.-]+|linkset\.json)$/.exec(address)?.[1] ??
  /^\/api\/v\d+\/(entries)\//.exec(address)?.[1];

const shortest = (addresses: readonly string[]): string | undefined =>
  addresses.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0];

/** The nearest page above an address. */
function pageAbove(address: string, now: PublishedAddresses): string | undefined {
  const parts = address.split('/').filter((part) => part !== '');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = `/${parts.slice(0, length).join('/')}/`;
    if (now.has(above)) return above;
  }
  return undefined;
}

/** Says where lost addresses lead. */
export interface Successors {
  /** The address that takes the place of a lost one; undefined when there is none. */
  readonly of: (lost: string, permalinkId: string) => string | undefined;
}

/**
 * Prepares the answers for a build.
 *
 * @param now what the build has
 * @param ledger its removals name what took the place of a publication
 */
export function findSuccessors(files: Inventory, now: PublishedAddresses, ledger: Ledger): Successors {
  let prepared: ReturnType<typeof prepare> | undefined;
  const prepare = () => ({
    addressesOf: Map.groupBy(now.keys(), (address) => now.get(address) ?? noPublication),
    successorOf: new Map(ledger.removals.map(({ permalinkId, successor }) => [permalinkId, successor])),
    leadsTo: new Map([...files].map(([path, { page }]) => [addressOf(path), page?.leadsTo])),
  });
  // Mostly nothing is lost, and nobody asks.
  const known = () => (prepared ??= prepare());

  /** The publication itself, or the last in the line of those that took its place; a circle leads nowhere. */
  function heirOf(permalinkId: string): readonly string[] {
    const seen = new Set<string>();
    let heir: string | undefined = permalinkId;
    while (heir !== undefined && !seen.has(heir)) {
      const addresses = known().addressesOf.get(heir);
      if (addresses !== undefined) return addresses;
      seen.add(heir);
      heir = known().successorOf.get(heir);
    }
    return [];
  }

  function choose(lost: string, addresses: readonly string[]): string | undefined {
    const language = addressLanguage(lost);
    const part = partOf(lost);
    const folder = lost.slice(0, lost.lastIndexOf('/') + 1);
    const isDocument = lost.startsWith('/files/') && permalinkIdIn(lost) === undefined;
    const pages = addresses.filter((address) => address.startsWith(`/${language}/`) && address.endsWith('/'));
    return (
      (part !== undefined &&
        addresses.find((each) => partOf(each) === part && addressLanguage(each) === language)) ||
      (isDocument && addresses.find((address) => address.startsWith(folder))) ||
      shortest(pages) ||
      shortest(addresses.filter((address) => address.startsWith('/k/'))) ||
      undefined
    );
  }

  return {
    of(lost, permalinkId) {
      if (permalinkId === noPublication)
        return machineSuccessor(lost, (address) => now.has(address)) ?? pageAbove(lost, now);
      const found = choose(lost, heirOf(permalinkId));
      // What leads on by itself is no place to send anybody.
      return found === undefined ? undefined : (known().leadsTo.get(found) ?? found);
    },
  };
}
