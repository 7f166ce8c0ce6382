import { labelOf } from './facets.ts';
import type { Found } from './found.ts';
import { dotted, linkTo, part, show, textElement, within } from './page-parts.ts';
import { fold } from '../words/fold.ts';
import { isNarrowed, printState, type SearchState } from './search-state.ts';

const none = part('none');
const near = part('near');
const elsewhere = part('elsewhere');

/** The search with a word that may have been meant in place of each that is not known. */
function showNear({ near: alike }: Found, state: SearchState): void {
  const links = [...alike].flatMap(([word, others]) =>
    others.map((other) => {
      const words = [...state.words.split(/\s+/)];
      const at = words.findIndex((each) => fold(each) === word);
      if (at >= 0) words[at] = other;
      const text = at < 0 ? other : words.join(' ');
      return linkTo({ ...state, words: text }, text);
    }),
  );
  show(near, links.length > 0);
  within(near, 'span').replaceChildren(...dotted(links));
}

/** The languages in which to look instead, were nothing else chosen. */
async function showElsewhere(found: Found, state: SearchState, isCurrent: () => boolean): Promise<void> {
  const langs = await found.elsewhere();
  if (!isCurrent()) return;
  const items = [...langs].map(([lang, note]) => {
    const item = textElement('li', '');
    item.append(
      linkTo({ ...state, wanted: { lang: { any: [lang] } } }, labelOf('lang', lang), lang),
      ' ',
      note,
    );
    return item;
  });
  within(elsewhere, 'ul').replaceChildren(...items);
  show(elsewhere, items.length > 0);
}

/** Takes away what helps where nothing was found. */
export function hideNone(): void {
  show(none, false);
}

/**
 * Shows what helps where nothing was found.
 *
 * @param isCurrent false as soon as something else is searched for
 */
export function showNone(found: Found, state: SearchState, isCurrent: () => boolean): void {
  show(none, true);
  show(elsewhere, false);
  showNear(found, state);
  const everywhere = within(none, '#search-unfiltered');
  everywhere.setAttribute('href', printState({ ...state, wanted: {} }));
  show(everywhere, !!state.words && isNarrowed(state));
  void showElsewhere(found, state, isCurrent).catch(() => undefined);
}
