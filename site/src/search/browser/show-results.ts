import { labelOf } from './facets.ts';
import { countText, part, phrase, show } from './page-parts.ts';
import { openIndex, type LanguageHits } from './search-languages.ts';
import { fillResult } from './show-result.ts';

const status = part('status');
const list = part('list');
const more = part('more');
const pattern = part('result');
/** Results loaded at a time: each is a file with the whole text of its page. */
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

/**
 * Shows the first results and how many there are; those of one language stand together.
 *
 * @param isCurrent false as soon as something else is searched for
 */
export async function showResults(hits: readonly LanguageHits[], isCurrent: () => boolean): Promise<void> {
  const results = hits.flatMap(({ lang, results }) =>
    results.map(
      ({ data }) =>
        () =>
          openIndex(lang).read(data),
    ),
  );
  const showNext = async () => {
    const shown = list.children.length;
    const pages = await Promise.all(results.slice(shown, shown + step).map((read) => read()));
    if (!isCurrent() || !(pattern instanceof HTMLTemplateElement)) return;
    for (const page of pages) {
      const item = document.importNode(pattern.content, true);
      fillResult(item, page);
      list.append(item);
    }
    show(more, list.children.length < results.length);
    return list.children[shown]?.querySelector('a');
  };
  list.replaceChildren();
  more.onclick = () => void showNext().then((first) => first?.focus());
  await showNext();
  const names = hits.map(({ lang }) => labelOf('lang', lang)).join(' · ');
  if (isCurrent())
    say(results.length ? countText(results.length) : phrase('none').replace('{languages}', names));
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
