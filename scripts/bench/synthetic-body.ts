import type { Body, BodyChild, BlockAttribute, Phrasing, TableRow } from '@kmh/content/entry';
import type { Random } from './random.ts';
import { prose, sentence, title, words, type BenchLang } from './words.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });
const paragraph = (...children: Phrasing[]) => ({ type: 'paragraph' as const, children });
const attribute = (name: string, value: string): BlockAttribute => ({ type: 'mdxJsxAttribute', name, value });
const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
});

/** Writes a body of sections with marks, links, lists, tables, notes and citations, as papers have them. */
class Writer {
  readonly children: BodyChild[] = [];
  readonly #random: Random;
  readonly #lang: BenchLang;
  readonly #links: readonly string[];
  #notes = 0;

  constructor(random: Random, lang: BenchLang, links: readonly string[]) {
    this.#random = random;
    this.#lang = lang;
    this.#links = links;
  }

  heading(depth: 2 | 3): void {
    this.children.push({ type: 'heading', depth, children: [text(title(this.#random, this.#lang, 4))] });
  }

  /** A paragraph of about `count` words with a mark, now and then a link, a note or a citation. */
  paragraph(count: number): void {
    const [random, lang] = [this.#random, this.#lang];
    const some = () => words(random, lang, 3).join(' ');
    const link = this.#links[random.below(Math.max(1, this.#links.length))];
    const children: Phrasing[] = [
      text(`${prose(random, lang, count - 6)} `),
      { type: 'strong', children: [text(some())] },
      text(' '),
      link !== undefined && random.chance(0.3)
        ? { type: 'link', url: `/k/${link}`, children: [text(some())] }
        : { type: 'emphasis', children: [text(some())] },
      text(` ${sentence(random, lang, 5)}`),
    ];
    if (random.chance(0.25)) {
      this.#notes += 1;
      const name = String(this.#notes);
      children.push({ type: 'footnoteReference', identifier: name, label: name });
    }
    if (random.chance(0.2)) {
      children.push(text(' '), {
        type: 'mdxJsxTextElement',
        name: 'Cite',
        attributes: [attribute('key', random.chance(0.5) ? 'first' : 'second')],
        children: [],
      });
    }
    this.children.push(paragraph(...children));
  }

  list(): void {
    const items = Array.from({ length: 4 }, () => ({
      type: 'listItem' as const,
      spread: false,
      children: [paragraph(text(sentence(this.#random, this.#lang, 9)))],
    }));
    this.children.push({ type: 'list', ordered: false, start: null, spread: false, children: items });
  }

  table(name: 'Table' | 'Chart'): void {
    const [random, lang] = [this.#random, this.#lang];
    const head = Array.from({ length: 3 }, () => title(random, lang, 1));
    const rows = Array.from({ length: 5 }, () =>
      row([title(random, lang, 2), String(random.below(900)), String(random.below(900))]),
    );
    const caption = title(random, lang, 6);
    const attributes =
      name === 'Table'
        ? [attribute('caption', caption), attribute('header', 'both')]
        : [attribute('type', random.chance(0.5) ? 'bar' : 'line'), attribute('title', caption)];
    this.children.push({
      type: 'mdxJsxFlowElement',
      name,
      attributes,
      children: [{ type: 'table', align: [null, null, null], children: [row(head), ...rows] }],
    });
  }

  box(): void {
    const [random, lang] = [this.#random, this.#lang];
    const children = [paragraph(text(prose(random, lang, 30)))];
    this.children.push(
      random.chance(0.5)
        ? { type: 'mdxJsxFlowElement', name: 'KeyMessage', attributes: [], children }
        : { type: 'mdxJsxFlowElement', name: 'Callout', attributes: [attribute('type', 'note')], children },
    );
  }

  finish(): Body {
    const notes = Array.from({ length: this.#notes }, (_, index) => ({
      type: 'footnoteDefinition' as const,
      identifier: String(index + 1),
      label: String(index + 1),
      children: [paragraph(text(sentence(this.#random, this.#lang, 12)))],
    }));
    return { type: 'root', children: [...this.children, ...notes] };
  }
}

/**
 * A body of about `count` words.
 *
 * @param links permalink ids it may link to
 */
export function createBody(random: Random, lang: BenchLang, count: number, links: readonly string[]): Body {
  const writer = new Writer(random, lang, links);
  const sections = Math.max(1, Math.round(count / 250));
  for (let section = 0; section < sections; section += 1) {
    writer.heading(2);
    writer.paragraph(70);
    writer.paragraph(60);
    if (random.chance(0.5)) writer.heading(3);
    writer.paragraph(60);
    if (section % 3 === 0) writer.list();
    if (section % 3 === 1) writer.table(random.chance(0.3) ? 'Chart' : 'Table');
    if (section % 3 === 2) writer.box();
  }
  return writer.finish();
}
