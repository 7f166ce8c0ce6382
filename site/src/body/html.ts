/*
 * HTML is written with the tag `html`: what is put into a template is escaped unless it is itself the result of a
 * template. There is no other way to make an Html, so no text reaches a page as markup.
 */

const secret = Symbol('made by the html tag');

/** A piece of finished HTML. */
export class Html {
  readonly #source: string;

  constructor(source: string, key: typeof secret) {
    if (key !== secret) throw new TypeError('Html is made by the html tag alone.');
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What may stand in a template; `undefined`, `false` and empty lists leave nothing. */
export type HtmlValue = Html | string | number | undefined | false | readonly HtmlValue[];

const special = /[&<>"']/;
const specials = /[&<>"']/g;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in content and between quotation marks alike. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(specials, (character) => escapes[character] ?? character) : text;

function print(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  return value.map(print).join('');
}

/* Line breaks and indentation serve those who read the code: between elements they leave nothing, within a tag a space. */
function squeeze(strings: readonly string[]): string[] {
  let inTag = false;
  return strings.map((text) =>
    text.replace(/[<>]|\s*\n\s*(\/?>)?/g, (match, close: string | undefined) => {
      if (match === '<' || match === '>') {
        inTag = match === '<';
        return match;
      }
      const wasInTag = inTag;
      if (close !== undefined) inTag = false;
      return close ?? (wasInTag ? ' ' : '');
    }),
  );
}
const squeezed = new WeakMap<TemplateStringsArray, string[]>();

/** Makes HTML from a template. Attribute values stand between double quotation marks in it. */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const strings = squeezed.get(template) ?? squeeze(template);
  squeezed.set(template, strings);
  let source = strings[0] ?? '';
  values.forEach((value, index) => {
    source += print(value) + (strings[index + 1] ?? '');
  });
  return new Html(source, secret);
}

/** Attributes with their leading space; those that are undefined or false are left out, `true` stands without a value. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Html {
  const source = Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${print(value)}"`;
    })
    .join('');
  return new Html(source, secret);
}

/** Pieces one after another, with something between them. */
export const join = (pieces: readonly HtmlValue[], separator: HtmlValue = ''): Html =>
  html`${pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]))}`;

export const empty: Html = html``;
