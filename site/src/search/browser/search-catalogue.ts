import { Catalogue } from '../catalogue/read/catalogue.ts';
import type { Found } from './found.ts';
import { load } from './load.ts';
import { countText, phrase } from './page-parts.ts';
import { home, isNarrowed, type SearchState } from './search-state.ts';

let opened: Promise<Catalogue> | undefined;

/** The catalogue; begins to load it. One that failed to load is forgotten, so that the next search tries anew. */
export function openCatalogue(): Promise<Catalogue> {
  opened ??= Catalogue.open((path) => load(phrase('catalogue') + path)).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Searches titles, summaries, recommendations, lessons and the names of topics, countries and the like, in all languages. */
export async function searchCatalogue({ words, wanted }: SearchState): Promise<Found> {
  const catalogue = await openCatalogue();
  const [{ things, isPartial, near }, keepers] = await Promise.all([
    catalogue.find(words, home),
    catalogue.keepers(wanted),
  ]);
  const keep = (but?: string) =>
    things.filter((thing) => [...keepers].every(([group, isWanted]) => group === but || isWanted(thing)));
  const langs = [...(wanted['lang']?.any ?? []), home];
  return {
    results: keep().map((thing) => async () => ({ thing: await catalogue.read(thing, langs) })),
    isPartial,
    near,
    // In its own group a chosen value would leave nothing for the others.
    counts: (group) => catalogue.counts(group, keep(group)),
    elsewhere: async () => {
      const counts = isNarrowed({ wanted })
        ? await catalogue.counts('lang', things)
        : new Map<string, number>();
      return new Map([...counts].flatMap(([lang, count]) => (count ? [[lang, countText(count)]] : [])));
    },
  };
}
