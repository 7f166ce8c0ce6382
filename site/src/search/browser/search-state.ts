/** The page's own language, whose results come first. */
export const home = document.documentElement.lang;

/** What results are narrowed by. */
export const groups = ['lang', 'kind', 'topic', 'country'] as const;

/** A choice of values: one of them is enough. */
export interface AnyOf {
  readonly any: readonly string[];
}

/** What is searched for, and where. */
export interface SearchState {
  readonly words: string;
  /** Chosen values by group; a group without any is not there. */
  readonly wanted: Readonly<Record<string, AnyOf>>;
  /** In the full texts, not in titles, summaries and names alone. */
  readonly inTexts: boolean;
}

/**
 * Reads what is searched for from an address or a form.
 *
 * @param valuesOf gives the values under a name: `q`, `in` and the groups
 */
export function readState(valuesOf: (name: string) => string[]): SearchState {
  return {
    words: valuesOf('q').join(' ').trim(),
    wanted: Object.fromEntries(
      groups.map((group) => [group, { any: valuesOf(group) }] as const).filter(([, { any }]) => any.length),
    ),
    inTexts: valuesOf('in').includes('texts'),
  };
}

/** The part of the address after the path; `?` alone when nothing is searched for. */
export function printState({ words, wanted, inTexts }: SearchState): string {
  const params = new URLSearchParams(words && { q: words });
  for (const [name, { any }] of Object.entries(wanted)) for (const value of any) params.append(name, value);
  if (inTexts) params.append('in', 'texts');
  return `?${params}`;
}

/** Values are chosen in some group. */
export const isNarrowed = ({ wanted }: Pick<SearchState, 'wanted'>): boolean =>
  Object.keys(wanted).length > 0;

/** Nothing is searched for: no words, and no values chosen. */
export const isIdle = (state: SearchState): boolean => !state.words && !isNarrowed(state);
