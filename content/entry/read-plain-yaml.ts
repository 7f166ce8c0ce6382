/*
 * The record's files are written by `printEntry`, in one plain way. This reads that way, and only that, twenty times as fast
 * as a full YAML parser; whatever looks unusual is left to the full parser, which also says what is wrong and on which line.
 */

/** Thrown inside this module when the text is not plain. */
const unusual = Symbol('not plain YAML');

const key = /^(?:([A-Za-z_$][\w$-]*|\d[\da-z-]*)|"([\w .-]*)"):(?: (.*))?$/;
/* Words that YAML reads as something other than text, as keys and as values. */
const special = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL|y|Y|n|N|yes|no|on|off)$/;
const integer = /^-?(?:0|[1-9]\d{0,14})$/;
const decimal = /^-?(?:0|[1-9]\d{0,14})\.\d{1,14}$/;
const date = /^\d{4}-\d{2}(?:-\d{2})?$/;
const numberLike = /^[-+.\d][-+.\deE]*$|^0[xo]/;
const indicator = /^[-?:,[\]{}#&*!|>%@`+.~]/;

function readKey(text: string, digits: boolean): string {
  if (special.test(text) || text === '__proto__' || text === '<<') throw unusual;
  // A number as a key may be written in several ways, and comes out in one.
  if (digits && (!/[a-df-np-wyz]/.test(text) || /^0[xo]/.test(text))) throw unusual;
  return text;
}

function readDoubleQuoted(text: string): string {
  if (text.length < 2 || !text.endsWith('"') || text.includes('\\u') || text.includes('\\/')) throw unusual;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string') return value;
  } catch {
    // YAML has escapes that JSON has not.
  }
  throw unusual;
}

function readSingleQuoted(text: string): string {
  const inner = text.slice(1, -1);
  if (text.length < 2 || !text.endsWith("'") || inner.replaceAll("''", '').includes("'")) throw unusual;
  return inner.replaceAll("''", "'");
}

function readScalar(text: string): unknown {
  if (text.startsWith('"')) return readDoubleQuoted(text);
  if (text.startsWith("'")) return readSingleQuoted(text);
  if (text === '[]') return [];
  if (text === '{}') return {};
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (integer.test(text) && text !== '-0') return Number(text);
  if (decimal.test(text)) return Number(text);
  if (date.test(text)) return text;
  if (indicator.test(text) || special.test(text) || numberLike.test(text)) throw unusual;
  if (text.includes(': ') || text.includes(' #') || /[:\s]$|^\s|\t/.test(text)) throw unusual;
  return text;
}

const indentOf = (line: string): number => line.search(/[^ ]|$/);

class PlainReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(source: string) {
    // Other characters may be read as ends of lines, or not be allowed at all.
    if (/[^\P{Cc}\n]|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u.test(source)) throw unusual;
    this.#lines = source.replace(/\n$/, '').split('\n');
  }

  read(): unknown {
    const value = this.#map(0);
    if (this.#at !== this.#lines.length) throw unusual;
    return value;
  }

  /** The next line when it is indented by exactly `indent`; undefined when it is indented less, or there is none. */
  #peek(indent: number): string | undefined {
    const line = this.#lines[this.#at];
    if (line === undefined) return undefined;
    const own = indentOf(line);
    if (own > indent || own === line.length || line.startsWith('---') || line.startsWith('...'))
      throw unusual;
    return own < indent ? undefined : line.slice(indent);
  }

  #map(indent: number, firstLine?: string): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let line = firstLine ?? this.#peek(indent); line !== undefined; line = this.#peek(indent)) {
      const match = key.exec(line);
      if (match === null) throw unusual;
      const [, plain, quoted = '', rest = ''] = match;
      const name = plain === undefined ? quoted : readKey(plain, /^\d/.test(plain));
      if (Object.hasOwn(map, name) || name === '__proto__') throw unusual;
      this.#at += 1;
      map[name] = this.#value(rest, indent);
    }
    return map;
  }

  /** What stands after a key, or below it. */
  #value(rest: string, indent: number): unknown {
    if (rest === '|-' || rest === '|') return this.#literal(rest === '|', indent);
    if (rest !== '') return readScalar(rest);
    const next = this.#lines[this.#at];
    if (next === undefined || indentOf(next) !== indent + 2) throw unusual;
    return next.startsWith('- ', indent + 2) ? this.#list(indent + 2) : this.#map(indent + 2);
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    for (let line = this.#peek(indent); line !== undefined; line = this.#peek(indent)) {
      if (!line.startsWith('- ')) throw unusual;
      const item = line.slice(2);
      if (item.startsWith('- ') || item.startsWith(' ')) throw unusual;
      if (item === '|-' || item === '|') {
        this.#at += 1;
        list.push(this.#literal(item === '|', indent));
      } else if (key.test(item)) list.push(this.#map(indent + 2, item));
      else {
        this.#at += 1;
        list.push(readScalar(item));
      }
    }
    return list;
  }

  /** Lines kept as they are; the indentation of the first is that of all. */
  #literal(keepsEnd: boolean, parent: number): string {
    const indent = parent + 2;
    const kept: string[] = [];
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[this.#at]) {
      const own = indentOf(line);
      if (own < line.length && own < indent) {
        if (own > parent) throw unusual;
        break;
      }
      if (own === line.length && own > 0) throw unusual;
      if (kept.length === 0 && own !== indent) throw unusual;
      kept.push(line.slice(indent));
      this.#at += 1;
    }
    if (kept.length === 0 || kept.at(-1) === '') throw unusual;
    return kept.join('\n') + (keepsEnd ? '\n' : '');
  }
}

/**
 * Reads plain YAML: block maps and lists, text on one line or as a literal block, numbers, true and false.
 *
 * @returns the value, or undefined when anything in the source is unusual, right or wrong
 */
export function readPlainYaml(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: new PlainReader(source).read() };
  } catch (error) {
    if (error === unusual) return undefined;
    throw error;
  }
}
