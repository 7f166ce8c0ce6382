import { labelOf, topicsNamed, valuesOf } from './facets.ts';
import { countText, dotted, linkTo, part, show, textElement, within } from './page-parts.ts';
import { openIndex } from './search-languages.ts';
import { isNarrowed, printState, type SearchState } from './search-state.ts';

const none = part('none');
const topics = part('topics');
const elsewhere = part('elsewhere');

/** Leads to the topics that the words name. */
export function showTopics({ words, langs }: SearchState): void {
  const links = topicsNamed(words).map((topic) =>
    linkTo({ words: '', langs, wanted: { topic: { any: [topic] } } }, labelOf('topic', topic)),
  );
  show(topics, links.length > 0);
  within(topics, 'span').replaceChildren(...dotted(links));
}

/** Counts the other languages one after the other: each is a load of its own, which a later search makes needless. */
async function showElsewhere(state: SearchState, isCurrent: () => boolean): Promise<void> {
  const list = within(elsewhere, 'ul');
  list.replaceChildren();
  for (const lang of valuesOf('lang')) {
    if (state.langs.includes(lang)) continue;
    const hits = navigator.connection?.saveData ? undefined : await openIndex(lang).search(state.words, {});
    const count = hits?.results.length;
    if (!isCurrent()) return;
    if (count === 0) continue;
    const item = textElement('li', '');
    item.append(linkTo({ ...state, wanted: {}, langs: [lang] }, labelOf('lang', lang), lang));
    if (count) item.append(' ', countText(count));
    list.append(item);
    show(elsewhere, true);
  }
}

/**
 * Shows or takes away what helps where nothing was found.
 *
 * @param isCurrent false as soon as something else is searched for
 */
export function showNone(isNone: boolean, state: SearchState, isCurrent: () => boolean): void {
  show(none, isNone);
  show(elsewhere, false);
  const everywhere = within(none, 'a');
  everywhere.setAttribute('href', printState({ ...state, wanted: {} }));
  show(everywhere, !!state.words && isNarrowed(state));
  if (isNone && state.words) void showElsewhere(state, isCurrent).catch(() => undefined);
}
