import { isLang } from '@kmh/content/vocabulary';
import { dirOf } from '@kmh/content/vocabulary';
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass } from '../has-class.ts';
import type { Inline } from './nodes.ts';
import type { PdfState } from './state.ts';
import { directionOf, setWords } from './words.ts';

const marks = {
  em: 'em',
  i: 'em',
  cite: 'em',
  strong: 'strong',
  b: 'strong',
  sub: 'sub',
  sup: 'sup',
  del: 'del',
  code: 'code',
  small: 'quiet',
} as const;
const isMark = (tag: string): tag is keyof typeof marks => Object.hasOwn(marks, tag);

/* The words of a footnote, whose mark the typesetter writes itself. */
function noteWords(note: Element, state: PdfState): Inline[] {
  const paragraphs = note.children
    .filter((child): child is Element => child.type === 'element')
    .map((paragraph) =>
      paragraph.children.filter(
        (child) => !(child.type === 'element' && (hasClass(child, 'number') || hasClass(child, 'back'))),
      ),
    );
  return paragraphs.flatMap((children, index): Inline[] => [
    ...(index === 0 ? [] : [{ i: 'br' } as const]),
    ...trimmed(toInline(children, state)),
  ]);
}

function link(element: Element, state: PdfState): Inline[] {
  const href = String(element.properties['href'] ?? '');
  if (hasClass(element, 'note')) {
    const note = state.notes.get(href.slice(1));
    return note === undefined ? [] : [{ i: 'note', c: noteWords(note, state) }];
  }
  const c = toInline(element.children, state);
  if (href === '') return c;
  if (!href.startsWith('#')) return [{ i: 'link', url: href, c }];
  const id = decodeURIComponent(href.slice(1));
  return state.targets.has(id) ? [{ i: 'ref', id, c }] : c;
}

/* Marks around words in another language or direction. */
function inLanguage(element: Element, c: readonly Inline[], state: PdfState): readonly Inline[] {
  const { lang, dir } = element.properties;
  const own = typeof lang === 'string' && isLang(lang) ? lang : undefined;
  if (own !== undefined && own !== state.lang) return [{ i: 'lang', lang: own, dir: dirOf(own), c }];
  const isApart = element.tagName === 'bdi' || dir === 'ltr' || dir === 'rtl';
  if (!isApart) return c;
  const found = dir === 'ltr' || dir === 'rtl' ? dir : directionOf(toString(element));
  return found === state.dir ? c : [{ i: 'lang', dir: found, c }];
}

function toNodes(node: ElementContent, state: PdfState): readonly Inline[] {
  if (node.type === 'text') return [setWords(node.value)];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  if (tagName === 'br') return [{ i: 'br' }];
  if (hasClass(node, 'back') || (hasClass(node, 'number') && tagName === 'a')) return [];
  const own = tagName === 'a' ? link(node, state) : toInline(node.children, state);
  const c = inLanguage(node, own, state);
  if (hasClass(node, 'chip')) return [{ i: 'mark', c }];
  if (hasClass(node, 'credit')) return [{ i: 'quiet', c }];
  return isMark(tagName) ? [{ i: marks[tagName], c }] : c;
}

/** The words of a paragraph, heading or cell. */
export const toInline = (nodes: readonly ElementContent[], state: PdfState): Inline[] =>
  nodes.flatMap((node) => toNodes(node, state));

/** Words without white space at their edges. */
export function trimmed(nodes: readonly Inline[]): Inline[] {
  const all = nodes.filter((node) => node !== '');
  const [first] = all;
  if (typeof first === 'string') all[0] = first.replace(/^ +/, '');
  const last = all.at(-1);
  if (typeof last === 'string') all[all.length - 1] = last.replace(/ +$/, '');
  return all.filter((node) => node !== '');
}
