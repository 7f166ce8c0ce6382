import type { Lang } from '@kmh/content/vocabulary';
import { expect, test } from 'vitest';
import { permalinkView } from '../library/permalink-views.ts';
import { nastyHtml, nastyText } from '../testing/nasty-text.ts';
import { paper, sampleLibrary } from '../testing/sample-library.ts';
import { permalinkPage } from './permalink-page.ts';

const title = nastyText.slice(0, 200);

/** The page of a paper with these titles, which leads to its original. */
function pageOf(titles: Readonly<Partial<Record<Lang, string>>>): string {
  const library = sampleLibrary([paper('one', titles, { permalinkId: '000000' })]);
  const [page = ''] = library.items.map((item) =>
    permalinkPage(permalinkView(library, item, item.originalLanguage), 'https://hub.example/'),
  );
  return page;
}
const page = pageOf({ es: title, ar: 'واحد' });

test('leads to the original by itself and to every language by a link', () => {
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/es/knowledge-papers/one/">');
  expect(page).toContain('<link rel="canonical" href="https://hub.example/es/knowledge-papers/one/">');
  expect(page).toContain('<a href="/ar/knowledge-papers/one/" lang="ar" dir="rtl" hreflang="ar">');
});

test('weighs next to nothing', () => {
  expect(Buffer.byteLength(page)).toBeLessThan(2_200);
});

test('holds styles that a browser can read', () => {
  expect(/<style>(.*?)<\/style>/.exec(page)?.[1]).not.toMatch(/&/);
});

test('writes titles as they were typed', () => {
  expect(page).toContain(`<h1>${nastyHtml}</h1>`);
});

test('sets French as the site does', () => {
  expect(pageOf({ fr: 'Le retour : un choix' })).toContain('<h1>Le retour\u00a0: un choix</h1>');
});
