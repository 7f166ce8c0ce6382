import type { Found } from './found.ts';
import { formatNumber, part, show, within } from './page-parts.ts';
import { groups, type SearchState } from './search-state.ts';

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
export function showChosen({ wanted }: SearchState): void {
  for (const box of boxes) box.checked = wanted[box.name]?.any.includes(box.value) ?? false;
}

/** Says how many results each value would have; those without any go, unless they are chosen. */
function showGroup(group: string, counts: ReadonlyMap<string, number>): void {
  for (const { name, value, checked, parentElement: label } of boxes) {
    if (!label || name !== group) continue;
    const count = counts.get(value);
    within(label, 'small').textContent = count || checked ? formatNumber(count ?? 0) : '';
    show(label, name === 'lang' || checked || !!count);
  }
  for (const details of facets.querySelectorAll('details'))
    show(details, !!details.querySelector('label:not([hidden])'));
}

/** Counts where the reader sees it: for some groups that is another load. */
async function count({ counts }: Found, isCurrent: () => boolean): Promise<void> {
  if (!facets.hasAttribute('open')) return;
  for (const group of groups) {
    const found = await counts(group);
    if (isCurrent()) showGroup(group, found);
  }
}

/**
 * Shows what results can be narrowed by, with numbers once it is open.
 *
 * @param isCurrent false as soon as something else is searched for
 */
export function showFacets(found: Found, isCurrent: () => boolean): void {
  const counted = () => void count(found, isCurrent).catch(() => undefined);
  show(facets, true);
  facets.ontoggle = counted;
  counted();
}
