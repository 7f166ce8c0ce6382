import { part, phrase, show, within } from './page-parts.ts';
import { printState, type SearchState } from './search-state.ts';
import { textLangs } from './search-texts.ts';
import { bytesOf, sizeText } from './text-weight.ts';

const offer = part('texts');
const lead = within(offer, 'p');
const button = within(offer, 'button');
const back = within(offer, 'a');

/**
 * Offers the search in full texts, with its size, or, after it, the way back. The index comes after the pages of a release: until it
 * is there, nothing is offered.
 *
 * @param choose is called with the search that the reader asks for
 * @param isCurrent false as soon as something else is searched for
 */
export async function showTexts(
  state: SearchState,
  choose: (state: SearchState) => void,
  isCurrent: () => boolean,
): Promise<void> {
  show(offer, false);
  if (!state.words) return;
  const bytes = state.inTexts ? 0 : await bytesOf(state.words, textLangs(state)).catch(() => 0);
  if (!isCurrent() || (!bytes && !state.inTexts)) return;
  show(lead, !state.inTexts);
  show(button, !state.inTexts);
  show(back, state.inTexts);
  back.setAttribute('href', printState({ ...state, inTexts: false }));
  button.textContent = phrase('texts').replace('{size}', sizeText(bytes));
  button.onclick = () => choose({ ...state, inTexts: true });
  show(offer, true);
}

/** Takes the offer away. */
export const hideTexts = (): void => show(offer, false);
