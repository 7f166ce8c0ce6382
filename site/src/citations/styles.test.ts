import { describe, expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { sampleCsl } from '../testing/sample-csl.ts';
import { citeApa } from './apa.ts';
import { citeChicago } from './chicago.ts';
import type { CslItem, CslName } from './csl.ts';
import { citationHtml, citationText } from './styled.ts';

const apa = (own: Partial<CslItem> = {}) => citationText(citeApa(sampleCsl(own)));
const chicago = (own: Partial<CslItem> = {}) => citationText(citeChicago(sampleCsl(own)));

const people = (count: number): CslName[] =>
  Array.from({ length: count }, (_, index) => ({ family: `F${index + 1}`, given: 'Jean-Paul' }));
const iom: CslName = { literal: 'International Organization for Migration' };
const arabic: Partial<CslItem> = {
  language: 'ar',
  title: 'بذور وأشجار',
  author: [{ literal: 'أحمد الخطيب' }, { literal: 'المنظمة الدولية للهجرة' }],
  genre: 'ورقة معرفية',
  publisher: 'المنظمة الدولية للهجرة',
  'collection-title': 'لقمات معرفية',
};

describe('APA', () => {
  test('cites a person’s report in a series', () => {
    expect(apa()).toBe(
      'Silva, A. M. (2022, May 12). Seeds: And trees (Knowledge Bites No. 3) [Knowledge paper]. International Organization for Migration. https://hub.example/k/100002/en/',
    );
  });

  test('names an organisation once that wrote and published', () => {
    expect(apa({ author: [iom], 'collection-title': undefined })).toBe(
      'International Organization for Migration. (2022, May 12). Seeds: And trees [Knowledge paper]. https://hub.example/k/100002/en/',
    );
  });

  test('joins several authors, and shortens very many', () => {
    expect(apa({ author: people(2) })).toMatch(/^F1, J\.-P\., & F2, J\.-P\. \(2022/);
    const many = apa({ author: people(21) });
    expect(many).toContain('F19, J.-P., … F21, J.-P. (2022');
    expect(many).not.toContain('F20');
  });

  test('says of editors that they are, and who translated which version', () => {
    const own = { author: [], editor: people(2), translator: [{ family: 'Sá', given: 'Rui' }], version: '2' };
    expect(apa(own)).toMatch(
      /^F1, J\.-P\., & F2, J\.-P\. \(Eds\.\)\. \(2022, May 12\)\. Seeds: And trees \(Translated by R\. Sá; Knowledge Bites No\. 3; Version 2\) \[/,
    );
  });

  test('gives the DOI for an address, and as much of the date as there is', () => {
    expect(apa({ DOI: '10.1000/182', issued: { 'date-parts': [[2022]] } })).toMatch(
      /\(2022\)\. .* https:\/\/doi\.org\/10\.1000\/182$/,
    );
    expect(apa({ issued: { 'date-parts': [[2022, 7]] } })).toContain('(2022, July)');
  });

  test('begins with the title where nobody is named', () => {
    expect(apa({ author: [], publisher: undefined, 'collection-title': undefined })).toBe(
      'Seeds: And trees [Knowledge paper]. (2022, May 12). https://hub.example/k/100002/en/',
    );
  });

  test('follows the language', () => {
    expect(apa({ ...arabic })).toBe(
      'أحمد الخطيب والمنظمة الدولية للهجرة. (2022، 12 مايو). بذور وأشجار (لقمات معرفية رقم 3) [ورقة معرفية]. https://hub.example/k/100002/en/',
    );
    expect(apa({ language: 'es', author: people(2) })).toMatch(
      /^F1, J\.-P\. y F2, J\.-P\. \(2022, 12 de mayo\)\..*n\.º 3/,
    );
  });
});

describe('Chicago', () => {
  test('cites a person’s report in a series', () => {
    expect(chicago()).toBe(
      'Silva, Ana Maria. Seeds: And trees. Knowledge Bites 3. International Organization for Migration, 2022. https://hub.example/k/100002/en/.',
    );
  });

  test('inverts the first of several names, and shortens very many', () => {
    expect(chicago({ author: people(3) })).toMatch(/^F1, Jean-Paul, Jean-Paul F2, and Jean-Paul F3\. Seeds/);
    expect(chicago({ author: people(7) })).toMatch(
      /^F1, Jean-Paul, Jean-Paul F2, Jean-Paul F3, et al\. Seeds/,
    );
  });

  test('names editors, translators and the version', () => {
    const own = { author: [], editor: people(1), translator: people(1), version: '2', title: 'Why seeds?' };
    expect(chicago(own)).toMatch(
      /^F1, Jean-Paul, ed\. Why seeds\? Translated by Jean-Paul F1\. Knowledge Bites 3\. Version 2\. International/,
    );
  });

  test('follows the language', () => {
    expect(chicago(arabic)).toBe(
      'أحمد الخطيب والمنظمة الدولية للهجرة. بذور وأشجار. لقمات معرفية 3. المنظمة الدولية للهجرة، 2022. https://hub.example/k/100002/en/.',
    );
  });
});

test('a citation on a page marks title and address, and text stays text', () => {
  const own = sampleCsl({ title: nastyText, author: [{ literal: nastyText }] });
  for (const cite of [citeApa, citeChicago]) {
    const html = citationHtml(cite(own), own.language).toString();
    expect(html).toContain('<cite>{x} &lt;script&gt;');
    expect(html).toContain('<bdi dir="ltr">https://hub.example/k/100002/en/</bdi>');
    expect(html).not.toMatch(/<script|<img/);
  }
});
