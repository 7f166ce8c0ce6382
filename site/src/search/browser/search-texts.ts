import { readRecord } from '../catalogue/read/record.ts';
import { valuesOf } from './facets.ts';
import type { Found } from './found.ts';
import { LanguageIndex } from './language-index.ts';
import { home, type SearchState } from './search-state.ts';
import { loadCard, textParts } from './text-parts.ts';
import { bytesOf, noteLoaded, sizeText } from './text-weight.ts';

const indexes = new Map<string, LanguageIndex>();

/** The languages in which full texts are searched: each is a load of its own. */
export const textLangs = ({ wanted }: SearchState): readonly string[] => wanted['lang']?.any ?? [home];

async function openIndex(lang: string): Promise<LanguageIndex> {
  const { worker } = await textParts();
  const index = indexes.get(lang) ?? new LanguageIndex(worker, lang);
  indexes.set(lang, index);
  return index;
}

/** An index that failed to load is forgotten, so that the next search tries anew. */
export function closeIndexes(): void {
  for (const index of indexes.values()) index.close();
  indexes.clear();
}

async function searchLanguage(lang: string, state: SearchState) {
  const wanted = Object.fromEntries(Object.entries(state.wanted).filter(([group]) => group !== 'lang'));
  const index = await openIndex(lang);
  const { results } = await index.search(state.words, wanted);
  noteLoaded(lang);
  return {
    lang,
    results: results.map(({ id, data }) => async () => {
      const [kind, record = ''] = (await loadCard(id)).split('\n');
      return { thing: readRecord(record, lang, kind ?? ''), passage: () => index.passage(data) };
    }),
    counts: async (group: string) => {
      await index.loadFilters();
      const { filters } = await index.search(state.words, { ...wanted, [group]: undefined });
      return filters[group] ?? {};
    },
  };
}

/** Searches the full texts in the chosen languages, in their order. */
export async function searchTexts(state: SearchState): Promise<Found> {
  const found = await Promise.all(textLangs(state).map((lang) => searchLanguage(lang, state)));
  const counted = new Map(found.map(({ lang, results }) => [lang, results.length]));
  return {
    results: found.flatMap(({ results }) => results),
    isPartial: false,
    near: new Map(),
    counts: async (group) => {
      if (group === 'lang') return counted;
      const sums = new Map<string, number>();
      for (const { counts } of found)
        for (const [value, count] of Object.entries(await counts(group)))
          sums.set(value, (sums.get(value) ?? 0) + count);
      return sums;
    },
    elsewhere: async () => {
      const others = valuesOf('lang').filter((lang) => !counted.has(lang));
      const sizes = others.map(async (lang) => [lang, await bytesOf(state.words, [lang])] as const);
      const known = (await Promise.all(sizes)).filter(([, bytes]) => bytes > 0);
      return new Map(known.map(([lang, bytes]) => [lang, sizeText(bytes)]));
    },
  };
}
