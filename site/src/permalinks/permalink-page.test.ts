import { expect, test } from 'vitest';
import { permalinkViews } from '../library/permalink-views.ts';
import { nastyHtml, nastyText } from '../testing/nasty-text.ts';
import { paper, sampleLibrary } from '../testing/sample-library.ts';
import { permalinkPage } from './permalink-page.ts';

const title = nastyText.slice(0, 200);
const [view] = permalinkViews(
  sampleLibrary([paper('one', { fr: title, ar: 'واحد' }, { permalinkId: '000000' })]),
);
const page = view === undefined ? '' : permalinkPage(view, new URL('https://hub.example/'));

test('leads to the original by itself and to every language by a link', () => {
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/fr/knowledge-papers/one/">');
  expect(page).toContain('<link rel="canonical" href="https://hub.example/fr/knowledge-papers/one/">');
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
