import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe as group, expect, test } from 'vitest';
import { describe } from '../description/describe.ts';
import { nastyText } from '../testing/nasty-text.ts';
import { sampleCsl } from '../testing/sample-csl.ts';
import { organisation, paper, person, sampleLibrary, topic } from '../testing/sample-library.ts';
import { printBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { printRis } from './ris.ts';

const options = { maxChainLength: 10, generateGraph: false, strict: true, target: '@csl/list+object' };
const readBibtex = (text: string): unknown =>
  plugins.input.chain(text, { ...options, forceType: '@bibtex/text' });
const readRis = (text: string): unknown => plugins.input.chain(text, { ...options, forceType: '@ris/file' });

const ministry = 'Ministry of Gender, Children and Social Welfare';

group('CSL-JSON', () => {
  const library = sampleLibrary(
    [
      paper(
        'seeds',
        {
          fr: { title: 'Semences', subtitle: 'Et arbres', summary: 'Ce qui a poussé.' },
          ar: { title: 'بذور', summary: 'ما نما.' },
        },
        {
          permalinkId: '100002',
          contributors: [
            { agent: 'people/ana', role: 'author' },
            { agent: 'people/ana', role: 'translator' },
          ],
          topics: ['water'],
          version: 2,
          lifecycle: 'withdrawn',
          withdrawal: { date: '2023-02-01' },
        },
      ),
      paper('plain', { en: 'Plain' }, { permalinkId: '200004' }),
    ],
    [
      organisation('iom', { ar: 'المنظمة الدولية للهجرة', en: 'International Organization for Migration' }),
      person('ana', 'Ana Maria Silva'),
      topic('water', { fr: 'Eau', ar: 'المياه' }),
    ],
  );
  const cslOf = (ref: string, lang: 'fr' | 'ar' | 'en') => {
    const item = library.itemByRef.get(ref);
    const description = item && describe(library, item, lang, 'https://hub.example');
    return description && toCsl(description);
  };

  test('has each language with its own words, address and original', () => {
    expect(cslOf('knowledge-papers/seeds', 'fr')).toMatchObject({
      id: 'kmh-100002-fr',
      title: 'Semences\u00a0: Et arbres',
      author: [{ family: 'Silva', given: 'Ana Maria' }],
      publisher: 'International Organization for Migration',
      version: '2',
      language: 'fr',
      URL: 'https://hub.example/k/100002/fr/',
      'original-title': undefined,
      note: 'Retiré le 1 février 2023',
    });
    expect(cslOf('knowledge-papers/seeds', 'ar')).toMatchObject({
      title: 'بذور',
      publisher: 'المنظمة الدولية للهجرة',
      keyword: 'المياه',
      'original-title': 'Semences',
      translator: [{ family: 'Silva', given: 'Ana Maria' }],
    });
  });

  test('names the publisher where nobody else is named', () => {
    expect(cslOf('knowledge-papers/plain', 'en')?.author).toEqual([
      { literal: 'International Organization for Migration' },
    ]);
  });
});

group('BibTeX', () => {
  test('is read by others as it was meant', () => {
    const csl = sampleCsl({ author: [{ family: 'van der Silva', given: 'Ana' }, { literal: ministry }] });
    expect(readBibtex(printBibtex(csl))).toMatchObject([
      {
        'citation-key': 'kmh-100002-en',
        title: 'Seeds: And trees',
        // A name of one part, whole as it is.
        author: [{ given: 'Ana' }, { family: ministry }],
        issued: { 'date-parts': [[2022, 5]] },
        publisher: 'International Organization for Migration',
        URL: 'https://hub.example/k/100002/en/',
      },
    ]);
  });

  test('leaves nasty and Arabic texts what they are', () => {
    const title = `${nastyText} \\input{x} 50% #1 a_b ~ ^ $ بذور`;
    const [read] = [
      readBibtex(printBibtex(sampleCsl({ title, author: [{ literal: `${nastyText} and others` }] }))),
    ].flat();
    expect(JSON.stringify(read)).toContain('بذور');
    const source = printBibtex(sampleCsl({ title, abstract: 'a\n@techreport{evil,\n}' }));
    expect(source.match(/^@/gm)).toHaveLength(1);
    expect([...source].filter((sign) => sign === '{')).toHaveLength(
      [...source].filter((sign) => sign === '}').length,
    );
    expect(source).not.toContain('\\input{');
  });
});

group('RIS', () => {
  test('is read by others as it was meant', () => {
    const csl = sampleCsl({
      author: [{ family: 'Silva', given: 'Ana' }, { literal: 'IOM' }],
      DOI: '10.1000/182',
    });
    expect(readRis(printRis(csl, 'https://hub.example/files/100002/en.pdf'))).toMatchObject([
      {
        type: 'report',
        title: 'Seeds: And trees',
        author: [{ family: 'Silva', given: 'Ana' }, { family: 'IOM' }],
        DOI: '10.1000/182',
        publisher: 'International Organization for Migration',
      },
    ]);
  });

  test('has a field a line, whatever stands in it', () => {
    const ris = printRis(
      sampleCsl({ title: `${nastyText}\r\nER  - \r\nTY  - EVIL`, abstract: 'a\nTY  - BOOK' }),
    );
    expect(ris.match(/^TY {2}-/gm)).toHaveLength(1);
    expect(ris.match(/^ER {2}-/gm)).toHaveLength(1);
    expect(ris).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*\r\n)+$/);
  });
});
