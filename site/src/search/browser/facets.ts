import { formatNumber, part, show, within } from './page-parts.ts';
import type { LanguageHits } from './search-languages.ts';
import type { SearchState } from './search-state.ts';

export const facets = part('facets');
const boxes = [...facets.querySelectorAll('input')];

const boxOf = (group: string, value: string) =>
  boxes.find((box) => box.name === group && box.value === value);

/** What a value is called on this page; the value itself when it has no name. */
export const labelOf = (group: string, value: string): string =>
  boxOf(group, value)?.nextElementSibling?.textContent ?? value;

/** What one of a kind is called. */
export const kindLabel = (kind: string): string => boxOf('kind', kind)?.dataset['one'] ?? '';

/** All values of a group, or those that are chosen. */
export const valuesOf = (group: string, isChosen = false): string[] =>
  boxes.filter((box) => box.name === group && (box.checked || !isChosen)).map(({ value }) => value);

/** Ticks what is searched for, and nothing else. */
export function showChosen({ langs, wanted }: SearchState): void {
  for (const box of boxes)
    box.checked = (box.name === 'lang' ? langs : wanted[box.name]?.any)?.includes(box.value) ?? false;
}

/** Says how many results each value would have; those without any go, unless they are chosen. */
export function showCounts(hits: readonly LanguageHits[]): void {
  for (const { name, value, checked, parentElement: label } of boxes) {
    if (!label) continue;
    const count = hits.reduce(
      (sum, { lang, results, filters }) =>
        sum + (lang === value ? results.length : (filters[name]?.[value] ?? 0)),
      0,
    );
    // What is in a language that was not searched is not known.
    within(label, 'small').textContent = count || checked ? formatNumber(count) : '';
    show(label, name === 'lang' || checked || count > 0);
  }
  for (const group of facets.querySelectorAll('details'))
    show(group, !!group.querySelector('label:not([hidden])'));
}

/** As people type: small letters, no accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Topics that these words name, by their own name or by another word for it; at most three. */
export function topicsNamed(words: string): string[] {
  const asked = ` ${plain(words)} `;
  const isNamed = (name: string) =>
    asked.includes(` ${plain(name)} `) || (asked.length > 5 && plain(name).startsWith(asked.trim()));
  return valuesOf('topic')
    .filter((topic) =>
      [labelOf('topic', topic), ...(boxOf('topic', topic)?.dataset['words']?.split('|') ?? [])].some(isNamed),
    )
    .slice(0, 3);
}
