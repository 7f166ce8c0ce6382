import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../fixtures/browser.ts';
import { endlessWord, makeDifficult, mixedTitle } from '../fixtures/difficult-record.ts';
import { serve, type ServedSite } from '../fixtures/serve.ts';
import { createWorkplace, type Workplace } from '../fixtures/workplace.ts';

let workplace: Workplace;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  workplace = createWorkplace();
  makeDifficult(workplace.contentDir);
  const { events } = await workplace.release();
  expect(events.filter(({ type }) => type === 'failed')).toEqual([]);
  site = await serve(workplace);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  workplace?.remove();
});

const page = (path: string) => workplace.page(`${path}index.html`);
const long = 'en/knowledge-papers/forty-thousand-words/';
const orchards = 'en/factsheets/shared-orchards/';

test('a paper of forty thousand words lists its sections and says how long it takes', () => {
  const html = page(long);
  expect(html).toContain('176 minutes · 40,080 words');
  expect([...html.matchAll(/<li><a href="#section-\d+">/g)]).toHaveLength(40);
  expect(html).not.toContain('class="held"');
});

test.each([long, orchards, 'ar/factsheets/in-arabic-alone/', 'en/factsheets/withdrawn/', 'en/library/'])(
  'nothing in %s is wider than a phone, however long a word is',
  async (path) => {
    const tab = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await tab.goto(`${site.origin}/${path}`);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await tab.close();
  },
);

test('a word of two hundred letters and a title in three scripts stand as they were typed', () => {
  // Names that a dash joins are kept in one line.
  const plain = page(long).replaceAll(/<\/?span[^>]*>/g, '');
  expect(plain).toContain(`<h1 data-pagefind-meta="title">${mixedTitle}</h1>`);
  expect(page(orchards)).toContain(endlessWord);
});

test('a text in Arabic alone is Arabic throughout, and is offered as such elsewhere', () => {
  const html = page('ar/factsheets/in-arabic-alone/');
  expect(html).toMatch(/<html lang="ar" dir="rtl">/);
  expect(html).not.toContain('hreflang="x-default"');
  expect(() => page('en/factsheets/in-arabic-alone/')).toThrow('ENOENT');
  expect(page('en/library/')).toMatch(
    /<h3 lang="ar" dir="rtl"><a href="\/ar\/factsheets\/in-arabic-alone\/">/,
  );
});

test('a link to a withdrawn text leads to it, and it says why and what to read instead', () => {
  expect(page(orchards)).toContain('<a href="/en/factsheets/withdrawn/">what was withdrawn</a>');
  const html = page('en/factsheets/withdrawn/');
  expect(html).toContain('This publication was withdrawn on 6 May 2026.');
  expect(html).toContain('The trees died.');
  expect(html).toMatch(/Read instead: <a href="\/en\/factsheets\/shared-orchards\/">/);
});

test('a translation of an older version says which, and which is the newest, and is offered as such', () => {
  expect(page('fr/factsheets/translated-once/')).toContain(
    'Cette traduction correspond à la version 1. Le texte le plus récent est la version 2 du 6 mai 2026, en anglais.',
  );
  expect(page('en/factsheets/translated-once/')).toMatch(/>Français<\/a> \(older version\)/);
});

test('a figure without a caption names who made it, and no more', () => {
  expect(page(orchards)).toMatch(/<figcaption> ?<span class="credit">Credit: /);
});
