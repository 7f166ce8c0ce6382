import { facets, showChosen, showCounts, valuesOf } from './facets.ts';
import { part, phrase, show } from './page-parts.ts';
import { closeIndexes, openIndex, searchLanguages } from './search-languages.ts';
import { home, isIdle, printState, readState, type SearchState } from './search-state.ts';
import { showNone, showTopics } from './show-none.ts';
import { clearResults, moveByArrows, say, showResults } from './show-results.ts';

const ways = part('ways');
const [field] = document.getElementsByTagName('input');
const { title } = document;
let searches = 0;

async function search(state: SearchState): Promise<void> {
  const number = ++searches;
  const isCurrent = () => number === searches;
  document.title = state.words ? `${state.words} – ${title}` : title;
  show(ways, isIdle(state));
  showNone(false, state, isCurrent);
  showTopics(state);
  showChosen(state);
  if (isIdle(state)) {
    clearResults();
    show(facets, false);
    return;
  }
  say(phrase('wait'));
  try {
    const hits = await searchLanguages(state);
    if (!isCurrent()) return;
    const isNone = hits.every(({ results }) => !results.length);
    showCounts(hits);
    show(facets, true);
    show(ways, isNone);
    await showResults(hits, isCurrent);
    showNone(isNone, state, isCurrent);
  } catch (error) {
    if (!isCurrent()) return;
    console.error(error);
    closeIndexes();
    clearResults();
    say(phrase('failed'));
    show(ways, true);
  }
}

/** Searches for what the form says, and puts it into the address. */
function submit(event: Event): void {
  event.preventDefault();
  const state = readState((name) => (name === 'q' ? [field?.value ?? ''] : valuesOf(name, true)));
  const query = printState(state);
  if (query !== (location.search || '?')) history.pushState(null, '', query);
  void search(state);
}

/** Searches for what the address says. */
function follow(): void {
  const params = new URLSearchParams(location.search);
  const state = readState((name) => params.getAll(name));
  if (field) field.value = state.words;
  void search(state);
}

part('form').onsubmit = submit;
facets.onchange = submit;
onpopstate = follow;
if (field) {
  // The index is on its way while the reader types.
  field.onfocus = () => void openIndex(home);
  moveByArrows(field);
}
facets.toggleAttribute('open', innerWidth > 960);
follow();
