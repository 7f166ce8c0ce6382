import { wordsOf } from '../words/load-words.ts';
import { within } from './page-parts.ts';

/** As people type: small letters, no accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True when a title has every one of the words, or the beginning of it. */
export function hasWords(title: string, words: string): boolean {
  const inTitle = plain(title);
  return plain(words)
    .split(/\s+/)
    .every((word) => inTitle.includes(word));
}

const titleOf = (item: Element): string => item.querySelector('a')?.textContent ?? '';

/** Shows only what has the words in the field in its title: groups by their own title or by those of their texts. */
export function narrow(): void {
  const { value } = within(document, '#saved-words', HTMLInputElement);
  const isNarrowed = value.trim() !== '';
  let found = 0;
  for (const group of within(document, '#saved-groups', HTMLElement).children) {
    const itself = hasWords(titleOf(group), value);
    let inside = 0;
    for (const item of group.querySelectorAll<HTMLElement>('li')) {
      item.hidden = isNarrowed && !hasWords(titleOf(item), value);
      if (!item.hidden) inside += 1;
    }
    const details = group.querySelector('details');
    if (details !== null) details.open = isNarrowed && inside > 0;
    if (group instanceof HTMLElement) group.hidden = isNarrowed && !itself && inside === 0;
    found += inside + (itself ? 1 : 0);
  }
  void wordsOf(document.documentElement.lang).then((words) => {
    within(document, '#saved-found', HTMLElement).textContent = isNarrowed
      ? words.text('saved.found', { count: found })
      : '';
  });
}
