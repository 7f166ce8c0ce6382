/** Colours by the names of their custom properties, without the dashes: `{ paper: '#fff' }`. */
type Colours = Readonly<Record<string, string>>;

const declare = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, colour]) => `;--${name}:${colour}`)
    .join('');

/**
 * The site's colours for pages that are written by plain functions and carry no style sheet: by day, by night, and dark on white in print,
 * whatever the device prefers. Without quotation marks, which the template would escape and a style sheet would not read.
 *
 * @param day what a page needs beside `paper`, `ink` and `hue`
 * @param night the same by night; `hue` is one for all kinds there
 */
export function plainColours(day: Colours, night: Colours = {}): string {
  const ink = '#1c211f';
  return [
    `:root{color-scheme:light dark${declare({ paper: '#fbfaf6', ink, ...day })}}`,
    `@media(prefers-color-scheme:dark){:root{${declare({ paper: '#14181a', ink: '#e9e7e0', hue: '#b5c7cf', ...night }).slice(1)}}}`,
    `@media print{:root{color-scheme:light${declare({ ...day, paper: '#fff', ink })}}}`,
  ].join('');
}
