import type { Found, Result } from './found.ts';
import { countText, part, phrase, show } from './page-parts.ts';
import { fillResult } from './show-result.ts';

const status = part('status');
const list = part('list');
const more = part('more');
const pattern = part('result');
/** Results shown at a time: each may be a file of its own. */
const step = 8;

/** Says something where the number of results stands; screen readers read it out. */
export const say = (text: string): void => {
  status.textContent = text;
};

/** Takes all results away. */
export function clearResults(): void {
  say('');
  list.replaceChildren();
  show(more, false);
}

function addResults(results: readonly Result[]): void {
  if (!(pattern instanceof HTMLTemplateElement)) return;
  for (const result of results) {
    const item = document.importNode(pattern.content, true);
    fillResult(item, result);
    list.append(item);
  }
}

/**
 * Shows the first results and how many there are.
 *
 * @param isCurrent false as soon as something else is searched for
 */
export async function showResults({ results, isPartial }: Found, isCurrent: () => boolean): Promise<void> {
  const loadNext = (shown: number) => Promise.all(results.slice(shown, shown + step).map((load) => load()));
  const showMore = () => show(more, list.children.length < results.length);
  const first = await loadNext(0);
  if (!isCurrent()) return;
  list.replaceChildren();
  addResults(first);
  showMore();
  more.onclick = () => {
    const shown = list.children.length;
    void loadNext(shown).then(
      (next) => {
        if (!isCurrent()) return;
        addResults(next);
        showMore();
        list.children[shown]?.querySelector('a')?.focus();
      },
      () => say(phrase('failed')),
    );
  };
  const count = countText(results.length);
  say(results.length ? (isPartial ? phrase('partial').replace('{count}', count) : count) : phrase('none'));
}

/** Arrow keys go from result to result, and back up to the field. */
export function moveByArrows(field: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const stops = [field, ...list.querySelectorAll<HTMLElement>('h2 a')];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    const next = place < 0 || !step ? undefined : stops[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
