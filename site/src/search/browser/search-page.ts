import { facets, showChosen, showCounts } from './facets.ts';
import { home, part, phrase, within } from './page-parts.ts';
import { closeIndexes, openIndex, searchLanguages } from './search-languages.ts';
import { isIdle, printState, readState, type SearchState } from './search-state.ts';
import { showNone, showTopics } from './show-none.ts';
import { clearResults, moveByArrows, say, showResults } from './show-results.ts';

const form = part('form', HTMLFormElement);
const field = within(form, 'input', HTMLInputElement);
const ways = part('ways', HTMLElement);
const { title } = document;
let searches = 0;

async function search(state: SearchState): Promise<void> {
  const number = ++searches;
  const isCurrent = () => number === searches;
  ways.hidden = !isIdle(state);
  document.title = state.words === '' ? title : `${state.words} – ${title}`;
  showNone(true, state, isCurrent);
  showTopics(state);
  if (isIdle(state)) {
    clearResults();
    facets.hidden = true;
    return;
  }
  say(phrase('wait'));
  try {
    const { results, counts } = await searchLanguages(state);
    if (!isCurrent()) return;
    showCounts(counts);
    showNone(results.length > 0, state, isCurrent);
    if (results.length === 0) ways.hidden = false;
    await showResults(results, state.langs, isCurrent);
  } catch {
    if (!isCurrent()) return;
    closeIndexes();
    clearResults();
    say(phrase('failed'));
    ways.hidden = false;
  }
}

const readForm = () => {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value);
  return readState(params, home);
};

/** Searches for what the form says, and puts it into the address. */
function submit(): void {
  const state = readForm();
  const address = location.pathname + printState(state, home);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void search(state);
}

/** Searches for what the address says. */
function follow(): void {
  const state = readState(new URLSearchParams(location.search), home);
  field.value = state.words;
  showChosen(state);
  void search(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
facets.addEventListener('change', submit);
addEventListener('popstate', follow);
// The index is on its way while the reader types.
field.addEventListener('focus', () => openIndex(home), { once: true });
moveByArrows(field);
facets.open = matchMedia('(min-width: 60rem)').matches;
follow();
