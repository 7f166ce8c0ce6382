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

const startOfElement = /<[a-z][a-z0-9]*(?=[\s>/])/g;
const classes = /\sclass=(?:"[^"]*"|[^\s">]+)/g;

/* What names stand in an attribute; all pages together have a few hundred different ones. */
const namesByAttribute = new Map<string, readonly string[]>();

function namesOf(attribute: string): readonly string[] {
  const known = namesByAttribute.get(attribute);
  if (known !== undefined) return known;
  // Node keeps a text in memory for as long as a piece that was cut from it.
  const own = Buffer.from(attribute).toString();
  const words = own.slice(' class='.length).replaceAll('"', '');
  const names = words.split(/\s+/).map((name) => `.${name}`);
  namesByAttribute.set(own, names);
  return names;
}

/** The elements of an HTML text by their names (`table`), and its classes (`.card`). */
function namesIn(html: string): Set<string> {
  const found = new Set<string>();
  for (const start of new Set(html.match(startOfElement))) found.add(start.slice('<'.length));
  for (const attribute of new Set(html.match(classes)))
    for (const name of namesOf(attribute)) found.add(name);
  return found;
}

/* Every name that was ever found, by number. */
const numbers = new Map<string, number>();

/** A short text that is the same for sets of the same names. */
function keyOf(names: ReadonlySet<string>): string {
  const bits: number[] = [];
  for (const name of names) {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    const place = number >> 4;
    while (bits.length <= place) bits.push(0);
    bits[place] = (bits[place] ?? 0) | (1 << (number & 15));
  }
  return String.fromCharCode(...bits);
}

/** The styles of a page in two parts, of which the second may be empty. */
export interface PageStyles {
  /** What stands in its head: all that its opening shows, and what no page is without. */
  readonly head: string;
  /** What only shows further down. */
  readonly late: string;
}

/** Below this many bytes a second part would save nobody a packet. */
const worthAPart = 1_000;

function makeStyles(tokens: ReadonlySet<string>, opening: ReadonlySet<string>): PageStyles {
  const isFilled = tokens.has('template');
  const has = (token: string) => isFilled || tokens.has(token);
  const write = (sheets: readonly Sheet[]) => sheets.map((sheet) => sheet(has)).join('');
  // Sheets of one layer stand in one layer.
  const writeComponents = (of: typeof components) =>
    write(of.map(({ sheet }) => sheet)).replaceAll('}@layer components{', '');
  const used = components.filter(({ name }) => tokens.has(`.${name}`));
  const first = writeComponents(used.filter(({ name }) => opening.has(`.${name}`)));
  const below = writeComponents(used.filter(({ name }) => !opening.has(`.${name}`)));
  const late = isFilled || first === '' || below.length < worthAPart ? '' : below;
  const rules = `${write(before)}${late === '' ? writeComponents(used) : first}${after(has)}`;
  const properties = isFilled ? tokensSheet(has) : withoutUnused(tokensSheet(has), rules + late);
  return { head: `${resetSheet(has)}${properties}${rules}`, late };
}

/* Pages of a kind mostly hold the same elements. */
const known = new Map<string, PageStyles>();

/**
 * The styles of one page and no others: a sheet in `components/` comes along when the page has an element of the class that the file
 * is named after, and of every sheet only the rules that reach something. A page is one request, and carries no rule for what it does not
 * show. Sheets of classes that its opening does not have make a part of their own, so that on a slow link its first words need not wait for
 * them; sheets must therefore not depend on standing before or after one another.
 *
 * A page with a `template` is filled by a script: it gets its sheets whole, and in its head.
 *
 * @param body all that the page shows
 * @param end where its opening ends
 * @param lang the page's own language
 */
export function pageStyles(body: string, end: number, lang: Lang): PageStyles {
  const first = namesIn(body.slice(0, end));
  const languages = languagesIn(body, lang);
  const tokens = new Set(['html', 'body', ...languages, ...first, ...namesIn(body.slice(end))]);
  const [all, opening] = [keyOf(tokens), keyOf(first)];
  const key = `${all.length} ${all}${opening}`;
  const ready = known.get(key) ?? makeStyles(tokens, first);
  known.set(key, ready);
  return ready;
}
