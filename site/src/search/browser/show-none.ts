import { labelOf, topicsNamed } from './facets.ts';
import { countText, home, linkTo, part, within } from './page-parts.ts';
import { countIn } from './search-languages.ts';
import { printState, type SearchState } from './search-state.ts';

declare global {
  interface Navigator {
    /** Only some browsers say how the reader is connected. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

const none = part('none', HTMLElement);
const topics = part('topics', HTMLElement);
const elsewhere = part('elsewhere', HTMLElement);

/** Leads to the topics that the words name. */
export function showTopics({ words, wanted }: SearchState): void {
  const links = topicsNamed(words)
    .filter(({ value }) => !wanted['topic']?.includes(value))
    .map(({ value }) =>
      linkTo(
        printState({ words: '', langs: [home], wanted: { topic: [value] } }, home),
        labelOf('topic', value),
      ),
    );
  topics.hidden = links.length === 0;
  within(topics, 'span', HTMLElement).replaceChildren(
    ...links.flatMap((link, place) => (place === 0 ? [link] : [' · ', link])),
  );
}

/** Counts the other languages one after the other: each is a load of its own, which a later search makes needless. */
async function showElsewhere(state: SearchState, isCurrent: () => boolean): Promise<void> {
  const list = within(elsewhere, 'ul', HTMLUListElement);
  list.replaceChildren();
  const langs = [...document.querySelectorAll<HTMLInputElement>('input[name=lang]')]
    .map(({ value }) => value)
    .filter((lang) => !state.langs.includes(lang));
  for (const lang of langs) {
    const count = navigator.connection?.saveData ? undefined : await countIn(lang, state.words);
    if (!isCurrent()) return;
    if (count === 0) continue;
    const link = linkTo(printState({ ...state, wanted: {}, langs: [lang] }, home), labelOf('lang', lang));
    link.lang = lang;
    const item = document.createElement('li');
    item.append(link, ...(count === undefined ? [] : [' ', countText(count)]));
    list.append(item);
    elsewhere.hidden = false;
  }
}

/**
 * Shows or takes away what helps where nothing was found.
 *
 * @param isCurrent false as soon as something else is searched for
 */
export function showNone(found: boolean, state: SearchState, isCurrent: () => boolean): void {
  none.hidden = found;
  elsewhere.hidden = true;
  if (found) return;
  const everywhere = within(none, 'a', HTMLAnchorElement);
  const isNarrowed = Object.keys(state.wanted).length > 0 && state.words !== '';
  everywhere.href = printState({ ...state, wanted: {} }, home);
  if (everywhere.parentElement !== null) everywhere.parentElement.hidden = !isNarrowed;
  if (state.words !== '') void showElsewhere(state, isCurrent).catch(() => undefined);
}
