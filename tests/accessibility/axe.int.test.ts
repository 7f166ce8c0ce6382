import { expect, test } from 'vitest';
import { sampleReader } from '../fixtures/sample-reader.ts';
import { inTabs } from '../fixtures/tabs.ts';
import { colourRules, judgeByAxe } from './axe.ts';

const reader = sampleReader();
const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

test('every kind of page in every language has no fault that axe finds, on a desk and on a phone, light and dark', async () => {
  const { browser, origin, kinds } = reader();
  expect(new Set(kinds.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr', 'es', 'ar', 'pt']));
  const faults = await inTabs(browser, { bypassCSP: true }, kinds, async (page, { kind, path, html }) => {
    const found: string[] = [];
    const judge = async (where: string, rules?: readonly string[]) =>
      found.push(...(await judgeByAxe(page, rules)).map((fault) => `${path} (${where}): ${fault}`));
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: 'light' });
    // A permanent address leads on at once, to a page that is judged as well.
    if (kind === 'permalink') await page.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
    else await page.goto(origin + path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await judge('desk');
    // What is dark differs in its colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await judge('dark', colourRules);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'light' });
    await judge('phone');
    return found;
  });
  expect(faults).toEqual([]);
}, 400_000);
