import base from './base.css?inline';
import circumstances from './circumstances.css?inline';
import layers from './layers.css?inline';
import layout from './layout.css?inline';
import popover from './popover.css?inline';
import reset from './reset.css?inline';
import tokens from './tokens.css?inline';

const sheets = Object.entries(
  import.meta.glob<string>('./components/*.css', { query: '?inline', import: 'default', eager: true }),
).map(([path, css]) => ({ name: path.replace(/^.*\/|\.css$/g, ''), css }));

/** Links whose places the reading script opens above the text. */
const popoverMarks = ['note', 'cite', 'term'];

/** The classes of an HTML text. */
function classesIn(html: string): Set<string> {
  const classes = new Set<string>();
  for (const [, quoted, bare] of html.matchAll(/\sclass=(?:"([^"]*)"|([^\s">]+))/g)) {
    for (const name of (quoted ?? bare ?? '').split(/\s+/)) classes.add(name);
  }
  return classes;
}

/**
 * The styles of one page and no others, to stand in its head: a sheet in `components/` comes along when the page has an
 * element of the class that the file is named after. A page is one request, and carries no rule for what it does not show.
 *
 * @param html what the page shows
 * @param always sheets for what stands around it
 */
export function pageStyles(html: string, always: readonly string[]): string {
  const classes = new Set([...classesIn(html), ...always]);
  const used = sheets.filter(({ name }) => classes.has(name)).map(({ css }) => css);
  const opens = popoverMarks.some((name) => classes.has(name)) ? [popover] : [];
  return [layers, reset, tokens, base, layout, ...used, ...opens, circumstances].join('');
}
