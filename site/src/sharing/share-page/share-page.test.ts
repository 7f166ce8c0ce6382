import { decodeQR } from 'qr/decode.js';
import { HtmlValidate } from 'html-validate';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { describe } from '../../description/describe.ts';
import { nastyHtml, nastyText } from '../../testing/nasty-text.ts';
import { factsheet, sampleLibrary } from '../../testing/sample-library.ts';
import { cardOf } from '../card/card.ts';
import { writeCardHtml } from '../card/write-card-html.ts';
import { writeCardText } from '../card/write-card-text.ts';
import { qrMatrix, qrPng, qrSvg } from '../qr/draw-qr.ts';
import { sharePage } from './share-page.ts';

const site = 'https://hub.example.org';
const script = '/_astro/share-x.js';

function pageOf(lang: 'en' | 'ar') {
  const words = { title: nastyText.slice(0, 250), summary: nastyText.slice(0, 300) };
  const library = sampleLibrary([factsheet('a', { en: words, ar: words })]);
  const [item] = library.items;
  const description = item && describe(library, item, lang, site);
  const card = description && cardOf(description);
  if (card === undefined || description === undefined) throw new Error('no card');
  const page = sharePage({ description, card, site, script });
  const root = fromHtml(page);
  const field = (id: string) => toString(select(`#${id}`, root) ?? { type: 'root', children: [] });
  return { page, card, description, field, root };
}

test('holds everything to copy in fields that need no script, exactly as it is', () => {
  const { card, field, description, root } = pageOf('en');
  expect(field('permanent')).toBe(card.address);
  expect(`${field('card-code').trim()}\n`).toBe(writeCardHtml(card));
  expect(`${field('plain').trim()}\n`).toBe(writeCardText(card));
  expect(field('tagged')).toBe(`${card.address}?utm_source=newsletter&utm_medium=email&utm_campaign=a`);
  expect(field('embed-code')).toContain(`<iframe src="${site}/embed/${description.permalinkId}/en/"`);
  const message = new URL(String(select('#whatsapp', root)?.properties['href'])).searchParams.get('text');
  expect(message).toBe(field('short').trim());
});

test('says how to cite a publication, as text and as files', () => {
  const { field, description, root } = pageOf('en');
  expect(field('cite-apa')).toContain('[Good-practice factsheet]');
  expect(field('cite-chicago')).toContain(description.permalinkInLanguage);
  const files = `/files/${description.permalinkId}/en`;
  for (const kind of ['bib', 'ris', 'csl.json'])
    expect(select(`a[href="${files}.${kind}"]`, root)).toBeDefined();
});

test('is valid HTML that says what was typed, in both directions of writing', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:a11y'],
    rules: { 'long-title': 'off' },
  });
  for (const lang of ['en', 'ar'] as const) {
    const { page } = pageOf(lang);
    expect(page).toContain(nastyHtml);
    expect(page.match(/<script[^>]*>/g)).toEqual([`<script defer src="${script}">`]);
    const report = await validator.validateString(page);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  }
});

const address = `${site}/k/5c9yz4/ar/`;
const matrix = qrMatrix(address);

test('draws a code that can be read, with four white modules around it', () => {
  const scale = 4;
  const size = matrix.length * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (matrix[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true)
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  expect(decodeQR({ width: size, height: size, data })).toBe(address);
  for (const row of [...matrix.slice(0, 4), ...matrix.slice(-4)]) expect(row).not.toContain(true);
});

test('writes the same squares as SVG and as PNG', () => {
  const dark = matrix.flat().filter(Boolean).length;
  const runs = [...qrSvg(matrix).matchAll(/h(\d+)v1H/g)].map(([, width]) => Number(width));
  expect(runs.reduce((sum, width) => sum + width, 0)).toBe(dark);
  const png = qrPng(matrix);
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect(png.readUInt32BE(16)).toBe(matrix.length * 12);
  expect(png.length).toBeLessThan(2_000);
});
