import { expect, test } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';
import { inTabs } from '../fixtures/tabs.ts';
import { colourRules, judgeByAxe } from './axe.ts';

const reader = sampleReader();
const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

test('axe finds what is planted, light and dark', async () => {
  const planted =
    '<style>:root{color-scheme:light dark}body{background:light-dark(#fff,#222)}p{color:light-dark(#000,#333)}</style><main><h1>A</h1><p>Words</p><img src="data:,">';
  const look = (colorScheme: 'light' | 'dark') =>
    inTabs(reader().browser, { colorScheme }, [planted], async (page, html) => {
      await page.setContent(`<!doctype html><html lang="en"><title>A</title>${html}</main></html>`);
      return judgeByAxe(page);
    });
  expect(await look('light')).toEqual([expect.stringMatching(/^image-alt: <img/)]);
  expect(await look('dark')).toEqual([
    expect.stringMatching(/^color-contrast: <p>/),
    expect.stringMatching(/^image-alt: <img/),
  ]);
});

test('every kind of page in every language has no fault that axe finds, on a desk and on a phone, light and dark', async () => {
  const { browser, origin, kinds } = reader();
  expect(new Set(kinds.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr', 'es', 'ar', 'pt']));
  const faults = await inTabs(browser, { bypassCSP: true }, kinds, async (page, built) => {
    const { lang, path } = built;
    const found: string[] = [];
    const judge = async (where: string, rules?: readonly string[]) =>
      found.push(...(await judgeByAxe(page, rules)).map((fault) => `${path} (${where}): ${fault}`));
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, origin, built);
    await judge('desk');
    // What is dark differs in its colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await judge('dark', colourRules);
    // On a phone things stand elsewhere; they do so alike in all languages that run in one direction.
    if (lang !== 'en' && lang !== 'ar') return found;
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'light' });
    await judge('phone');
    return found;
  });
  expect(faults).toEqual([]);
}, 400_000);
