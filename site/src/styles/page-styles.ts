import base from './base.css?inline';
import circumstances from './circumstances.css?inline';
import layers from './layers.css?inline';
import layout from './layout.css?inline';
import reset from './reset.css?inline';
import tokens from './tokens.css?inline';

const sheets = Object.entries(
  import.meta.glob<string>('./components/*.css', { query: '?inline', import: 'default', eager: true }),
).map(([path, css]) => ({ name: path.replace(/^.*\/|\.css$/g, ''), css }));

/** The classes of an HTML text. */
function classesIn(html: string): Set<string> {
  const attributes = new Set<string>();
  for (const [, quoted, bare] of html.matchAll(/\sclass=(?:"([^"]*)"|([^\s">]+))/g))
    attributes.add(quoted ?? bare ?? '');
  return new Set([...attributes].flatMap((names) => names.split(/\s+/)));
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
  return [layers, reset, tokens, base, layout, ...used, circumstances].join('');
}
