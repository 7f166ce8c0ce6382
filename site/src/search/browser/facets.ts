import type { Counts } from './language-index.ts';
import { formatNumber, part, within } from './page-parts.ts';
import type { SearchState } from './search-state.ts';

export const facets = part('facets', HTMLDetailsElement);
const boxes = [...facets.querySelectorAll('input')];

/** A value's box in its group. */
const boxOf = (group: string, value: string) =>
  boxes.find((box) => box.name === group && box.value === value);

/** What a value is called on this page; the value itself when it has no name. */
export const labelOf = (group: string, value: string): string =>
  boxOf(group, value)?.parentElement?.textContent?.trim() ?? value;

/** What one of a kind is called. */
export const kindLabel = (kind: string): string => boxOf('kind', kind)?.dataset['one'] ?? '';

/** Ticks what is searched for, and nothing else. */
export function showChosen({ langs, wanted }: SearchState): void {
  for (const box of boxes)
    box.checked = (box.name === 'lang' ? langs : (wanted[box.name] ?? [])).includes(box.value);
}

/** Says how many results each value would have; those without any go, unless they are chosen. */
export function showCounts(counts: Counts): void {
  for (const box of boxes) {
    const item = box.closest('li');
    if (item === null) continue;
    const count = counts[box.name]?.[box.value];
    within(item, 'small', HTMLElement).textContent = count === undefined ? '' : formatNumber(count);
    if (box.name !== 'lang') item.hidden = !count && !box.checked;
  }
  for (const group of facets.querySelectorAll<HTMLElement>('details'))
    group.hidden = group.querySelector('li:not([hidden])') === null;
  facets.hidden = false;
}

/** As people type: small letters, no accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Topics that these words name, by their own name or by another word for it; at most three. */
export function topicsNamed(words: string): HTMLInputElement[] {
  const asked = ` ${plain(words)} `;
  const isNamed = (name: string) =>
    asked.includes(` ${plain(name)} `) || (asked.length > 5 && plain(name).startsWith(asked.trim()));
  return boxes
    .filter(({ name }) => name === 'topic')
    .filter((box) => [labelOf('topic', box.value), ...(box.dataset['words']?.split('|') ?? [])].some(isNamed))
    .slice(0, 3);
}
