import base from './base.css?inline';
import circumstances from './circumstances.css?inline';
import layers from './layers.css?inline';
import layout from './layout.css?inline';
import popover from './popover.css?inline';
import reset from './reset.css?inline';
import tokens from './tokens.css?inline';
import { readSheet } from './used-rules.ts';

const components = Object.entries(
  import.meta.glob<string>('./components/*.css', { query: '?inline', import: 'default', eager: true }),
).map(([path, css]) => ({ name: path.replace(/^.*\/|\.css$/g, ''), sheet: readSheet(css) }));
const before = [layers, reset, tokens, base, layout].map(readSheet);
const popoverSheet = readSheet(popover);
const after = readSheet(circumstances);

/** Links whose places the reading script opens above the text. */
const popoverMarks = ['.note', '.cite', '.term'];

/** The elements of an HTML text by their names (`table`), and its classes (`.card`). */
function tokensIn(html: string): Set<string> {
  const found = new Set(['html', 'body']);
  for (const [, name = '', quoted, bare] of html.matchAll(
    /<([a-z][a-z0-9]*)(?=[\s>/])|\sclass=(?:"([^"]*)"|([^\s">]+))/g,
  )) {
    if (name !== '') found.add(name);
    else for (const each of (quoted ?? bare ?? '').split(/\s+/)) found.add(`.${each}`);
  }
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
 */
export function pageStyles(html: string): string {
  const tokens = tokensIn(html);
  const isFilled = tokens.has('template');
  const key = [...tokens].sort().join(' ');
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const used = components.filter(({ name }) => tokens.has(`.${name}`)).map(({ sheet }) => sheet);
  const opens = popoverMarks.some((mark) => tokens.has(mark)) ? [popoverSheet] : [];
  const styles = [...before, ...used, ...opens, after]
    .map((sheet) => sheet((token) => isFilled || tokens.has(token)))
    .join('')
    // Sheets of one layer that follow one another stand in one layer.
    .replaceAll('}@layer components{', '');
  known.set(key, styles);
  return styles;
}
