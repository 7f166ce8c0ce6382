import { LanguageIndex, type Counts, type FoundPage, type Hits } from './language-index.ts';
import type { SearchState } from './search-state.ts';

/** A found page that can be loaded. */
export interface Result {
  readonly lang: string;
  readonly read: () => Promise<FoundPage>;
}

export interface Results {
  readonly results: readonly Result[];
  /** How many results each value would have, with everything chosen in the other groups. */
  readonly counts: Counts;
}

const indexes = new Map<string, LanguageIndex>();

/** The index of a language; begins to load it. */
export function openIndex(lang: string): LanguageIndex {
  const index = indexes.get(lang) ?? new LanguageIndex(lang);
  indexes.set(lang, index);
  return index;
}

/** An index that failed to load is forgotten, so that the next search tries anew. */
export function closeIndexes(): void {
  for (const index of indexes.values()) index.close();
  indexes.clear();
}

const without = ({ wanted }: SearchState, group: string) =>
  Object.fromEntries(Object.entries(wanted).filter(([name]) => name !== group));

async function searchLanguage(lang: string, state: SearchState): Promise<Hits> {
  const index = openIndex(lang);
  const hits = await index.search(state.words, state.wanted);
  // In its own group a chosen value would leave nothing for the others.
  const groups = Object.keys(state.wanted).map(async (group) => {
    const { counts } = await index.search(state.words, without(state, group));
    return [group, counts[group] ?? {}] as const;
  });
  return { ...hits, counts: { ...hits.counts, ...Object.fromEntries(await Promise.all(groups)) } };
}

function addCounts(all: readonly Counts[]): Counts {
  const sums: Record<string, Record<string, number>> = {};
  for (const counts of all)
    for (const [group, values] of Object.entries(counts)) {
      const sum = (sums[group] ??= {});
      for (const [value, count] of Object.entries(values)) sum[value] = (sum[value] ?? 0) + count;
    }
  return sums;
}

/** Searches in the chosen languages; results of one language stand together, in the order of the languages. */
export async function searchLanguages(state: SearchState): Promise<Results> {
  const found = await Promise.all(
    state.langs.map(async (lang) => ({ lang, hits: await searchLanguage(lang, state) })),
  );
  return {
    results: found.flatMap(({ lang, hits }) =>
      hits.pages.map((page) => ({ lang, read: () => openIndex(lang).read(page) })),
    ),
    counts: {
      ...addCounts(found.map(({ hits }) => hits.counts)),
      lang: Object.fromEntries(found.map(({ lang, hits }) => [lang, hits.pages.length])),
    },
  };
}

/** How many pages of a language have these words. */
export const countIn = async (lang: string, words: string): Promise<number> =>
  (await openIndex(lang).search(words, {})).pages.length;
