import { facets, showChosen, showFacets, valuesOf } from './facets.ts';
import { part, phrase, show } from './page-parts.ts';
import { openCatalogue, searchCatalogue } from './search-catalogue.ts';
import { isIdle, printState, readState, type SearchState } from './search-state.ts';
import { closeIndexes, searchTexts } from './search-texts.ts';
import { hideNone, showNone } from './show-none.ts';
import { clearResults, moveByArrows, say, showResults } from './show-results.ts';
import { hideTexts, showTexts } from './show-texts.ts';
import { showTopics } from './show-topics.ts';

const ways = part('ways');
const retry = part('retry');
const [field] = document.getElementsByTagName('input');
const { title } = document;
/** Milliseconds after the last key until what is typed so far is searched for. */
const pause = 250;
let searches = 0;
let typing = 0;
let inTexts = false;

function showFailure(error: unknown, state: SearchState): void {
  console.error(error);
  closeIndexes();
  clearResults();
  hideTexts();
  say(phrase(navigator.onLine ? 'failed' : 'offline'));
  retry.onclick = () => void search(state);
  show(retry, true);
  show(ways, true);
}

async function search(state: SearchState): Promise<void> {
  const number = ++searches;
  const isCurrent = () => number === searches;
  clearTimeout(typing);
  ({ inTexts } = state);
  document.title = state.words ? `${state.words} – ${title}` : title;
  show(ways, isIdle(state));
  show(retry, false);
  hideNone();
  showTopics(state);
  showChosen(state);
  if (isIdle(state)) {
    clearResults();
    hideTexts();
    show(facets, false);
    return;
  }
  say(phrase('wait'));
  try {
    const found = await (state.inTexts ? searchTexts(state) : searchCatalogue(state));
    if (!isCurrent()) return;
    await showResults(found, isCurrent);
    if (!isCurrent()) return;
    showFacets(found, isCurrent);
    const isNone = found.results.length === 0;
    show(ways, isNone);
    if (isNone) showNone(found, state, isCurrent);
    await showTexts(state, go, isCurrent);
  } catch (error) {
    if (isCurrent()) showFailure(error, state);
  }
}

/** Searches, and puts what is searched for into the address. */
function go(state: SearchState): void {
  const query = printState(state);
  if (query !== (location.search || '?')) history.pushState(null, '', query);
  void search(state);
}

const readForm = () => readState((name) => (name === 'q' ? [field?.value ?? ''] : valuesOf(name, true)));

/** Searches for what the form says. */
function submit(event: Event): void {
  event.preventDefault();
  go(readForm());
}

/** Searches for what is typed so far; only what the reader settles on becomes a step of the history. */
function type(): void {
  clearTimeout(typing);
  if (navigator.connection?.saveData) return;
  typing = window.setTimeout(() => {
    const state = readForm();
    if (state.words.length === 1) return;
    history.replaceState(null, '', printState(state));
    void search(state);
  }, pause);
}

/** Searches for what the address says. */
function follow(): void {
  const params = new URLSearchParams(location.search);
  const state = readState((name) => params.getAll(name));
  if (field) field.value = state.words;
  void search(state);
}

part('form').onsubmit = submit;
// Narrowing stays where the search is.
facets.onchange = () => go({ ...readForm(), inTexts });
onpopstate = follow;
if (field) {
  // The manifest is on its way while the reader types.
  field.onfocus = () => void openCatalogue().catch(() => undefined);
  field.oninput = type;
  moveByArrows(field);
}
facets.toggleAttribute('open', innerWidth > 960 && !navigator.connection?.saveData);
follow();
