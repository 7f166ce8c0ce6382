/** The page's own language, which is meant when none is named. */
export const home = document.documentElement.lang;

/** What results are narrowed by, apart from their language. */
export const groups = ['kind', 'topic', 'country'] as const;

/** A choice of values: one of them is enough. */
export interface AnyOf {
  readonly any: readonly string[];
}

/** What is searched for, and where. */
export interface SearchState {
  readonly words: string;
  /** In the order of their results. */
  readonly langs: readonly string[];
  /** Chosen values by group; a group without any is not there. */
  readonly wanted: Readonly<Record<string, AnyOf>>;
}

/**
 * Reads what is searched for from an address or a form.
 *
 * @param valuesOf gives the values under a name: `q`, `lang` and the groups
 */
export function readState(valuesOf: (name: string) => string[]): SearchState {
  const langs = valuesOf('lang');
  return {
    words: valuesOf('q').join(' ').trim(),
    langs: langs.length ? langs : [home],
    wanted: Object.fromEntries(
      groups.map((group) => [group, { any: valuesOf(group) }] as const).filter(([, { any }]) => any.length),
    ),
  };
}

/** The part of the address after the path; `?` alone when nothing is searched for. */
export function printState({ words, langs, wanted }: SearchState): string {
  const params = new URLSearchParams(words && { q: words });
  const named = langs.some((lang) => lang !== home) ? langs : [];
  for (const [name, { any }] of Object.entries({ lang: { any: named }, ...wanted }))
    for (const value of any) params.append(name, value);
  return `?${params}`;
}

/** Values are chosen in some group. */
export const isNarrowed = ({ wanted }: SearchState): boolean => Object.keys(wanted).length > 0;

/** Nothing is searched for: no words, and no values chosen. */
export const isIdle = (state: SearchState): boolean => !state.words && !isNarrowed(state);
