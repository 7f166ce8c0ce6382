import { fileURLToPath } from 'node:url';
import { normalise, printBody, type Body } from '@kmh/content/entry';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { MediaView } from '../library/index.ts';
import { nastyText } from '../testing/nasty-text.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { documentOf } from '../testing/sample-document.ts';
import { writeEpub } from './epub/write-epub.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { writeOneFile } from './one-file/write-one-file.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { PictureShelf } from './pictures.ts';

const hash = '8a39367563c8350e';
const media = fileURLToPath(new URL('../../../content/entries/media', import.meta.url));
const shelf = new PictureShelf(media);
const bare: MediaView = {
  hash,
  width: 640,
  height: 360,
  alt: 'Three circles',
  lang: 'en',
  credit: '',
  focalPoint: { x: 50, y: 50 },
  sources: ['webp', 'jpg'].map((ending) => ({
    mime: ending === 'jpg' ? 'image/jpeg' : 'image/webp',
    files: [{ href: `/media/${hash}/640.${ending}`, width: 640, bytes: 1 }],
  })),
};

/* White space may stand anywhere, and what is not seen may be left out. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[\p{C}\p{Z}\s]/gu, '');

/** What a reader finds in each format, once a strict judge of that format had nothing to say. */
async function wordsOfAll(...args: Parameters<typeof documentOf>): Promise<Record<string, string>> {
  const document = documentOf(...args);
  const epub = new Uint8Array(writeEpub(document, shelf));
  const { messages } = await EpubCheck.validate(epub);
  expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  const xhtml = strFromU8(unzipSync(epub)['EPUB/text.xhtml'] ?? new Uint8Array());

  expect(xhtml).not.toContain('<style');

  const html = writeOneFile(document, shelf).toString('utf8');
  const faults: string[] = [];
  const page = fromHtml(html, { onerror: (fault) => void faults.push(String(fault)) });
  expect(faults).toEqual([]);
  // All styles of the page, those for what follows the opening too, stand in the head.
  expect(html.match(/<style>[^<]*/g)).toEqual([expect.stringContaining('p{margin:0}.keys{margin:0}')]);
  expect(select('script, [onerror], [onclick]', page)).toBeUndefined();

  const markdown = writeMarkdown(document).toString('utf8');
  const [, front = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  expect(parse(front)).toMatchObject({ 'dc.title': document.metadata.title });
  const rendered = fromHtml(markdownToHtml(text).html, { fragment: true });
  expect(select('script, img[onerror]', rendered)).toBeUndefined();

  const pdf = await readPdf(await writePdf(document, shelf));
  expect(pdf.isTagged).toBe(true);
  const words = {
    epub: toString(fromHtml(xhtml)),
    html: toString(page),
    md: toString(rendered),
    pdf: pdf.texts.join('\n'),
  };
  return Object.fromEntries(Object.entries(words).map(([format, all]) => [format, letters(all)]));
}

describe('every format', () => {
  test('says literally what somebody typed', async () => {
    const nasty = `${nastyText} ]]> #panic() $x^2$ \u200f\u2067abc\u2069 *b* _c_ <l> @r # - 1. ~~d~~ [a](javascript:b) &lt; \\n é`;
    const text = { type: 'text', value: nasty } as const;
    const body: Body = normalise({
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [text] },
        {
          type: 'paragraph',
          children: [text, { type: 'footnoteReference', identifier: '1', label: '1' }],
        },
        {
          type: 'list',
          ordered: false,
          spread: false,
          start: null,
          children: [
            { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [text] }] },
          ],
        },
        {
          type: 'footnoteDefinition',
          identifier: '1',
          label: '1',
          children: [{ type: 'paragraph', children: [text] }],
        },
      ],
    });
    const words = await wordsOfAll(printBody(body), { title: nasty, summary: nasty, creators: [nasty] });
    for (const [format, all] of Object.entries(words)) {
      const times = all.split(letters(nasty)).length - 1;
      expect(`${format}: ${times >= 4}`, all).toBe(`${format}: true`);
    }
  });

  test('is made of a paper without any picture, and without any text', async () => {
    for (const words of Object.values(await wordsOfAll('Words alone.\n')))
      expect(words).toContain('Wordsalone.');
    for (const words of Object.values(await wordsOfAll(''))) expect(words).toContain('Seeds&<trees>');
  });

  test('shows a figure without caption or credit', async () => {
    for (const words of Object.values(
      await wordsOfAll(`Before.\n\n<Figure media="${hash}" />\n\nAfter.\n`, {}, () => bare),
    ))
      expect(words).toMatch(/Before\..*After\./s);
  });

  test('holds all of a table of thirty columns', async () => {
    const row = (cell: (column: number) => string) =>
      `| ${Array.from({ length: 30 }, (_, column) => cell(column)).join(' | ')} |`;
    const table = [row((column) => `Head${column}`), row(() => '---'), row((column) => `cell${column}`)].join(
      '\n',
    );
    for (const [format, words] of Object.entries(
      await wordsOfAll(`<Table caption="Wide" header="both">\n\n${table}\n\n</Table>\n`),
    ))
      for (let column = 0; column < 30; column += 1)
        expect(words, `${format} ${column}`).toMatch(
          new RegExp(`Head${column}(?!\\d).*cell${column}(?!\\d)`, 's'),
        );
  });

  test('holds a word of two hundred letters', async () => {
    const word = 'abcdefghij'.repeat(20);
    for (const words of Object.values(await wordsOfAll(`${word}\n`, { title: word })))
      expect(words.replaceAll('-', '')).toContain(word);
  });
});
