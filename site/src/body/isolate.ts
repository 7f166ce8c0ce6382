import { html, type Html } from './html.ts';

/*
 * In a right-to-left line the parts of "2022-07-31", "US$ 1,200" or "C-364220" change places, because signs between
 * digits take the direction of the line. Such a run is set apart, and keeps its order.
 */
const word = String.raw`[\p{Script=Latin}\d$€£][\p{Script=Latin}\d$€£.,:/+%–-]*`;
const runs = new RegExp(`${word}(?:[  \u202f]${word})*(?:[  \u202f]?%)?`, 'gu');
const trailing = /[.,:/–-]+$/;
const needsOrder = (run: string) => /\d/.test(run) && /[^\d]/.test(run);

/** Text with amounts, dates and codes set apart from the direction of the line around them. */
export function isolate(text: string): Html {
  const pieces: (string | Html)[] = [];
  let end = 0;
  for (const match of text.matchAll(runs)) {
    const run = match[0].replace(trailing, '');
    if (!needsOrder(run)) continue;
    pieces.push(text.slice(end, match.index), html`<bdi>${run}</bdi>`);
    end = match.index + run.length;
  }
  return html`${[...pieces, text.slice(end)]}`;
}
