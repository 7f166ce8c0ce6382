import { formatNumber } from '../i18n/format/number.ts';
import type { BodyState } from './body-state.ts';
import { html, type Html } from './html.ts';
import { isolate } from './isolate.ts';

/** Words of the editor, with amounts and codes kept in order in right-to-left lines. */
export const renderText = (text: string, { dir }: BodyState): Html =>
  dir === 'rtl' ? isolate(text) : html`${text}`;

/** A number as the language writes it. */
export const renderNumber = (value: number, state: BodyState): Html => {
  const number = formatNumber(value, state.lang);
  return state.dir === 'rtl' ? html`<bdi>${number}</bdi>` : html`${number}`;
};

/** `lang` and `dir` for words in another language than the text around them; nothing for the same language. */
export const foreign = (
  words: { readonly lang: string; readonly dir: string },
  state: BodyState,
): Record<string, string> => (words.lang === state.lang ? {} : { lang: words.lang, dir: words.dir });
