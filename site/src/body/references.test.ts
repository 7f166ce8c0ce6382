import { describe, expect, test } from 'vitest';
import { nastyHtml, nastyText } from '../testing/nasty-text.ts';
import { formatReference, renderReferences } from './references.ts';

const report = { type: 'report', title: 'Trees', author: [] } as const;

describe('formatReference', () => {
  test('says who, when, what and where', () => {
    const article = {
      type: 'article-journal',
      title: 'Plots and people',
      author: [{ family: 'Banda', given: 'A.' }, { literal: 'FAO' }],
      issued: '2021-05',
      'container-title': 'Land',
      volume: '3',
      issue: '2',
      page: '11–20',
      DOI: '10.1000/xyz',
      publisher: 'Press',
    } as const;
    expect(formatReference({ ...article, author: [...article.author] }, 'en').toString()).toBe(
      'Banda, A.; FAO. May 2021. <span>Plots and people</span>. <cite>Land</cite>, 3(2), 11–20. Press. <a href="https://doi.org/10.1000/xyz" dir="ltr">doi.org/10.1000/xyz</a>',
    );
  });

  test('names a body once when it is author and publisher', () => {
    const own = { ...report, author: [{ literal: 'IOM' }], publisher: 'IOM' };
    expect(formatReference(own, 'en').toString()).toBe('IOM. <cite>Trees</cite>.');
  });

  test('marks a title in another language', () => {
    const french = { ...report, title: 'Arbres', language: 'fr' as const };
    expect(formatReference({ ...french, author: [] }, 'ar').toString()).toContain(
      '<cite lang="fr" dir="ltr">Arbres</cite>',
    );
  });

  test('writes everything as it was typed', () => {
    const nasty = {
      ...report,
      title: nastyText,
      author: [{ literal: nastyText }],
      publisher: nastyText.slice(0, 40),
    };
    const html = formatReference(nasty, 'en').toString();
    expect(html).toContain(nastyHtml);
    expect(html).not.toMatch(/<script|<img/);
  });
});

describe('renderReferences', () => {
  test('lists cited works by their number, the others behind them, with ways back to the text', () => {
    const references = ['a', 'b', 'c'].map((key) => ({ key, csl: { ...report, author: [], title: key } }));
    const html = renderReferences(
      references,
      [
        { key: 'c', count: 2 },
        { key: 'a', count: 1 },
      ],
      'en',
    ).toString();
    expect([...html.matchAll(/<li id="ref-(\w)">/g)].map(([, key]) => key)).toEqual(['c', 'a', 'b']);
    expect([...html.matchAll(/href="#cite-(\w-\d)"/g)].map(([, mark]) => mark)).toEqual([
      'c-1',
      'c-2',
      'a-1',
    ]);
  });
});
