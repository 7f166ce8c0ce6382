import { labelOf } from './facets.ts';
import { countText, part, phrase } from './page-parts.ts';
import type { Result } from './search-languages.ts';
import { toResultItem } from './show-result.ts';

const status = part('status', HTMLElement);
const list = part('list', HTMLOListElement);
const more = part('more', HTMLButtonElement);
/** Results loaded at a time: each is a file with the whole text of its page. */
const step = 8;
let rest: readonly Result[] = [];

/** Says something where the number of results stands; screen readers read it out. */
export const say = (text: string): void => {
  status.textContent = text;
};

async function showNext(isCurrent: () => boolean): Promise<void> {
  const next = rest.slice(0, step);
  const items = (await Promise.all(next.map(({ read }) => read()))).map(toResultItem);
  if (!isCurrent()) return;
  rest = rest.slice(step);
  list.append(...items);
  more.hidden = rest.length === 0;
}

/**
 * Shows the first results and how many there are.
 *
 * @param isCurrent false as soon as something else is searched for
 */
export async function showResults(
  results: readonly Result[],
  langs: readonly string[],
  isCurrent: () => boolean,
): Promise<void> {
  rest = results;
  list.replaceChildren();
  await showNext(isCurrent);
  if (!isCurrent()) return;
  const names = langs.map((lang) => labelOf('lang', lang)).join(' · ');
  say(results.length === 0 ? phrase('none').replace('{languages}', names) : countText(results.length));
  more.onclick = () => {
    const shown = list.children.length;
    void showNext(isCurrent).then(() => list.children[shown]?.querySelector('a')?.focus());
  };
}

/** Takes all results away. */
export function clearResults(): void {
  say('');
  list.replaceChildren();
  more.hidden = true;
}

/** Arrow keys go from result to result, and back up to the field. */
export function moveByArrows(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const down = event.key === 'ArrowDown';
    if (!down && event.key !== 'ArrowUp') return;
    const stops = [field, ...list.querySelectorAll<HTMLElement>('h2 a')];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    const next = place < 0 ? undefined : stops[place + (down ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
