/** What results are narrowed by, apart from their language. */
export const groups = ['kind', 'topic', 'country'] as const;

/** What is searched for, and where. */
export interface SearchState {
  readonly words: string;
  readonly langs: readonly string[];
  /** Chosen values by group; a group without any is not there. */
  readonly wanted: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads what is searched for from an address or a form.
 *
 * @param home the page's own language, which is meant when none is named
 */
export function readState(params: URLSearchParams, home: string): SearchState {
  const langs = params.getAll('lang');
  return {
    words: (params.get('q') ?? '').trim(),
    // The page's own language comes first.
    langs: langs.length === 0 ? [home] : langs.sort((a, b) => Number(b === home) - Number(a === home)),
    wanted: Object.fromEntries(
      groups.map((group) => [group, params.getAll(group)] as const).filter(([, values]) => values.length > 0),
    ),
  };
}

/** The part of the address after the path; empty when nothing is searched for. */
export function printState({ words, langs, wanted }: SearchState, home: string): string {
  const params = new URLSearchParams();
  if (words !== '') params.append('q', words);
  if (langs.some((lang) => lang !== home)) for (const lang of langs) params.append('lang', lang);
  for (const [group, values] of Object.entries(wanted))
    for (const value of values) params.append(group, value);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Nothing is searched for: no words, and no values chosen. */
export const isIdle = ({ words, wanted }: SearchState): boolean =>
  words === '' && Object.keys(wanted).length === 0;
