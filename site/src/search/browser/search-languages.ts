import { LanguageIndex, type Hits } from './language-index.ts';
import type { SearchState } from './search-state.ts';

/** What was found in one language. */
export interface LanguageHits extends Hits {
  readonly lang: string;
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

async function searchLanguage(lang: string, { words, wanted }: SearchState): Promise<LanguageHits> {
  const index = openIndex(lang);
  const { results, filters } = await index.search(words, wanted);
  const counts = { ...filters };
  // In its own group a chosen value would leave nothing for the others.
  for (const group of Object.keys(wanted)) {
    const others = await index.search(words, { ...wanted, [group]: undefined });
    counts[group] = others.filters[group] ?? {};
  }
  return { lang, results, filters: counts };
}

/** Searches in the chosen languages, in their order. */
export const searchLanguages = (state: SearchState): Promise<LanguageHits[]> =>
  Promise.all(state.langs.map((lang) => searchLanguage(lang, state)));
