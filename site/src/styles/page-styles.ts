import type { Lang } from '@kmh/content/vocabulary';
import base from './base.css?inline';
import circumstances from './circumstances.css?inline';
import layout from './layout.css?inline';
import reset from './reset.css?inline';
import tokens from './tokens.css?inline';
import { languagesIn } from './languages-in.ts';
import { withoutUnused } from './unused-properties.ts';
import { readSheet, type Sheet } from './used-rules.ts';

const components = Object.entries(
  import.meta.glob<string>('./components/*.css', { query: '?inline', import: 'default', eager: true }),
).map(([path, css]) => ({ name: path.replace(/^.*\/|\.css$/g, ''), sheet: readSheet(css) }));
/* The order of the layers is that in which they first stand. */
const tokensSheet = readSheet(tokens);
const resetSheet = readSheet(reset);
const before = [base, layout].map(readSheet);
const after = readSheet(circumstances);

/** The elements of an HTML text by their names (`table`), its classes (`.card`), and what its languages ask for. */
function tokensIn(html: string, lang: Lang): Set<string> {
  const found = new Set(['html', 'body', ...languagesIn(html, lang)]);
  const attributes = new Set<string>();
  for (const [, name = '', quoted, bare] of html.matchAll(
    /<([a-z][a-z0-9]*)(?=[\s>/])|\sclass=(?:"([^"]*)"|([^\s">]+))/g,
  )) {
    if (name !== '') found.add(name);
    else attributes.add(quoted ?? bare ?? '');
  }
  for (const names of attributes) for (const each of names.split(/\s+/)) found.add(`.${each}`);
  return found;
}

/* Pages of a kind mostly hold the same elements. */
const known = new Map<string, string>();

/**
 * The styles of one page and no others, to stand in its head: a sheet in `components/` comes along when the page has an
 * element of the class that the file is named after, and of every sheet only the rules that reach something. A page is one
 * request, and carries no rule for what it does not show.
 *
 * A page with a `template` is filled by a script: it gets its sheets whole.
 *
 * @param html all that the page shows
 * @param lang the page's own language
 */
export function pageStyles(html: string, lang: Lang): string {
  const tokens = tokensIn(html, lang);
  const isFilled = tokens.has('template');
  const key = [...tokens].sort().join(' ');
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const used = components.filter(({ name }) => tokens.has(`.${name}`)).map(({ sheet }) => sheet);
  const has = (token: string) => isFilled || tokens.has(token);
  const write = (sheets: readonly Sheet[]) => sheets.map((sheet) => sheet(has)).join('');
  // Sheets of one layer stand in one layer.
  const inComponents = write(used).replaceAll('}@layer components{', '');
  const rules = `${write(before)}${inComponents}${after(has)}`;
  const properties = isFilled ? tokensSheet(has) : withoutUnused(tokensSheet(has), rules);
  const styles = `${resetSheet(has)}${properties}${rules}`;
  known.set(key, styles);
  return styles;
}
