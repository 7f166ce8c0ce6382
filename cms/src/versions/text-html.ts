import { escapeMarkup } from '../escape-markup.ts';

/** The value of a field with plain text, or with several, as HTML: a paragraph for each line. */
export const textToHtml = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .filter((each) => typeof each === 'string')
    .flatMap((each) => each.split(/\n+/))
    .filter((each) => each.trim() !== '')
    .map((each) => `<p>${escapeMarkup(each)}</p>`)
    .join('');
