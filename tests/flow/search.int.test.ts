import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { headerBytes } from '../../site/src/search/testing/counted-catalogue.ts';
import { readKnownItems, reciprocalRank } from '../../site/src/search/testing/known-items.ts';
import { launchBrowser } from '../fixtures/browser.ts';
import { sampleSite } from '../fixtures/sample-site.ts';
import { serve, type ServedSite } from '../fixtures/serve.ts';

const AxeSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/* The sample library, released and served with its real security headers. */
let site: ServedSite;
let browser: Browser;
let page: Page;
const addresses: string[] = [];
let sizes: Promise<number>[] = [];

beforeAll(async () => {
  site = await serve(await sampleSite());
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

afterEach(async () => {
  await page?.context().close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  addresses.length = 0;
  sizes = [];
  const context = await browser.newContext(options);
  page = await context.newPage();
  page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
  page.on('requestfinished', (request) => {
    if (request.isNavigationRequest()) return;
    // A page that is closed takes its requests along; then nobody asks for their sizes any more.
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize + headerBytes);
    sizes.push(size.catch(() => 0));
  });
  await page.goto(site.origin + path);
}

/** What was loaded since the page was opened, or since it was last forgotten. */
const bytes = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
const status = () => page.locator('#search-status');
const links = () => page.locator('#search-list h2 a');
const searched = () => addresses.filter((path) => /^\/(?:catalogue|pagefind)\//.test(path));
const texts = () => page.locator('#search-texts button');
const query = () => new URL(page.url()).searchParams;
/** Waits until the number of results, or that there are none, is told. */
const settle = () =>
  status()
    .filter({ hasText: /\d|Nothing|نتيجة/ })
    .waitFor();

describe('what is searched for', () => {
  test.each([
    ['en', 'peer listeners coast', '/en/factsheets/peer-listeners-on-the-coast/'],
    ['fr', 'soutien psychosocial pratique courante', '/fr/knowledge-papers/psychosocial-support-as-routine/'],
    ['es', 'oyentes costa', '/es/factsheets/peer-listeners-on-the-coast/'],
    ['ar', 'مكتب إحالة', '/ar/factsheets/one-referral-desk-per-town/'],
    ['pt', 'grupos de poupança', '/pt/factsheets/savings-groups-of-returnees-and-neighbours/'],
  ])('stands first in %s: %s', async (lang, words, href) => {
    await open(`/${lang}/search/?q=${encodeURIComponent(words)}`);
    expect(await links().first().getAttribute('href')).toBe(href);
  });

  test('can be one recommendation, which says whose it is', async () => {
    await open('/en/search/?q=exit+strategy&kind=recommendation');
    const first = page.locator('#search-list article').first();
    expect(await first.locator('.kind').textContent()).toMatch(
      /^Recommendation \d of Final external evaluation/,
    );
    expect(await first.locator('h2 a').getAttribute('href')).toMatch(/\/recommendations\/\d\/$/);
  });

  test('names the topic that has it as another word', async () => {
    await open('/en/search/?q=counselling');
    await settle();
    const topic = page.locator('#search-topics a');
    expect(await topic.textContent()).toBe('Psychosocial support');
    await topic.click();
    await links().first().waitFor();
    expect(query().get('topic')).toBe('psychosocial-support');
  });

  test('comes in the page’s language first, then in others, a publication once', async () => {
    await open('/pt/search/?q=kmh');
    await settle();
    while (await page.locator('#search-more').isVisible()) {
      const shown = await links().count();
      await page.locator('#search-more').click();
      await links().nth(shown).waitFor();
    }
    const hrefs = await links().evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const isOwn = hrefs.map((href) => href.startsWith('/pt/'));
    expect(isOwn[0]).toBe(true);
    expect(isOwn.at(-1)).toBe(false);
    expect(isOwn).toEqual(isOwn.toSorted((one, other) => Number(other) - Number(one)));
    expect(new Set(hrefs.map((href) => href.slice(4))).size).toBe(hrefs.length);
  });

  test('is found while it is typed, with one step back to where the reader was', async () => {
    await open('/en/');
    await page.goto(`${site.origin}/en/search/`);
    await page.locator('#q').focus();
    await page.keyboard.type('peer liste');
    // What is typed so far may have been searched for on the way.
    await expect.poll(() => query().get('q')).toBe('peer liste');
    await links().filter({ hasText: 'Peer listeners' }).first().waitFor();
    await page.goBack();
    await page.waitForURL('**/en/');
  });

  test('is said to have only some of the words where nothing has all', async () => {
    await open('/en/search/?q=karez+Honduras');
    await settle();
    expect(await status().textContent()).toMatch(
      /^Nothing has all of these words\. With some of them: \d+ results$/,
    );
  });
});

describe('narrowing', () => {
  test('keeps to what is chosen, in the results and in the address, and back undoes it', async () => {
    await open('/en/search/?q=reintegration');
    await settle();
    const all = await status().textContent();
    await page.locator('input[name=kind][value=lesson]').check();
    await expect.poll(() => status().textContent()).not.toBe(all);
    await settle();
    expect(query().getAll('kind')).toEqual(['lesson']);
    for (const href of await links().evaluateAll((found) => found.map((link) => link.getAttribute('href'))))
      expect(href).toMatch(/\/lessons\/\d+\/$/);
    await page.reload();
    await settle();
    expect(await page.locator('input[name=kind][value=lesson]').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => status().textContent()).toBe(all);
    expect(await page.locator('input[name=kind][value=lesson]').isChecked()).toBe(false);
  });

  test('tells of every value in a group how many results it would bring', async () => {
    await open('/en/search/?q=reintegration&kind=lesson');
    await settle();
    const countOf = (kind: string) =>
      page.locator(`label:has(input[value=${kind}]) small`).first().textContent();
    expect(`${await countOf('lesson')} results`).toBe(await status().textContent());
    expect(Number(await countOf('knowledge-paper'))).toBeGreaterThan(0);
  });
});

describe('where nothing is found', () => {
  test('words that look alike are offered', async () => {
    await open('/en/search/?q=karezyy');
    const near = page.locator('#search-near a').first();
    await near.waitFor();
    await near.click();
    await links().first().waitFor();
  });

  test('the other languages are counted, and lead to what they have', async () => {
    await open('/pt/search/?q=Kandahar+Herat&lang=pt&kind=series');
    const elsewhere = page.locator('#search-elsewhere a').first();
    await elsewhere.waitFor();
    expect(await page.locator('#search-none').isVisible()).toBe(true);
    expect(await page.locator('#search-ways').isVisible()).toBe(true);
    await elsewhere.click();
    await links().first().waitFor();
  });

  test('dropping what narrows is offered where something narrows', async () => {
    await open('/en/search/?q=solar+pumps&kind=event');
    const everywhere = page.locator('#search-none a').first();
    await everywhere.waitFor();
    await everywhere.click();
    await links().first().waitFor();
    expect(query().get('kind')).toBeNull();
  });
});

describe('the full texts', () => {
  test('are searched when the reader asks for it, who is told before what it takes', async () => {
    await open('/en/search/?q=registry');
    await settle();
    await texts().waitFor();
    const told = /about (\d+) KB/.exec((await texts().textContent()) ?? '')?.[1];
    expect(addresses.filter((path) => path.startsWith('/pagefind/'))).toEqual(['/pagefind/parts.txt']);
    await open('/en/search/?q=psychologist+listen');
    await settle();
    await texts().click();
    await expect.poll(() => query().get('in')).toBe('texts');
    await links().first().waitFor();
    expect(Number(told)).toBeGreaterThan(60);
    expect(addresses.filter((path) => path.includes('/fragment/'))).toEqual([]);
    await page.goBack();
    await texts().waitFor();
    expect(query().get('in')).toBeNull();
  });

  test('show the passage when it is asked for, which loads that text alone', async () => {
    await open('/en/search/?q=karez&in=texts');
    await page.locator('#search-list summary').first().click();
    await page.locator('#search-list mark').first().waitFor();
    expect(addresses.filter((path) => path.includes('/fragment/'))).toHaveLength(1);
  });

  test('stay searched when the results are narrowed', async () => {
    await open('/en/search/?q=water&in=texts');
    await settle();
    await page.locator('input[name=kind][value=lesson]').check();
    await expect.poll(() => query().getAll('kind')).toEqual(['lesson']);
    expect(query().get('in')).toBe('texts');
    await settle();
    for (const href of await links().evaluateAll((found) => found.map((link) => link.getAttribute('href'))))
      expect(href).toMatch(/\/lessons\/\d+\/$/);
  });

  test('lead to the other languages, with what each takes, where they hold nothing', async () => {
    await open('/pt/search/?q=Herat&in=texts');
    const elsewhere = page.locator('#search-elsewhere li').filter({ hasText: 'English' });
    await elsewhere.waitFor();
    expect(await elsewhere.textContent()).toMatch(/English\s*\d+ KB/);
    await elsewhere.locator('a').click();
    await links().first().waitFor();
  });
});

describe('loading', () => {
  test('asks for nothing before the reader comes to the field', async () => {
    await open('/en/search/');
    await page.waitForLoadState('networkidle');
    expect(searched()).toEqual([]);
    await page.locator('#q').focus();
    await expect.poll(() => searched().length).toBeGreaterThan(0);
  });

  test.each(['peer listners', 'mental health senegal', 'evaluation'])(
    'takes at most 25 KB after the page until the first results: %s',
    async (words) => {
      await open(`/en/search/?q=${encodeURIComponent(words)}`, { viewport: { width: 360, height: 640 } });
      await links().first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await bytes()).toBeGreaterThan(5_000);
      expect(await bytes()).toBeLessThanOrEqual(25_600);
    },
  );

  test('takes at most 60 KB for a first result in the full texts once Pagefind’s fixed parts are there', async () => {
    await open('/en/search/?q=money&in=texts', { viewport: { width: 360, height: 640 } });
    await links().first().waitFor();
    await page.waitForLoadState('networkidle');
    sizes = [];
    await page.locator('#q').fill('psychologist');
    await page.locator('#q').press('Enter');
    await texts().click();
    await page.locator('#search-list summary').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await bytes()).toBeLessThanOrEqual(61_440);
  });

  test('says so when the search cannot be loaded, shows the ways in, and tries again', async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.route('**/catalogue/**', (route) => route.abort());
    await page.goto(`${site.origin}/en/search/?q=peer`);
    await status().filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await page.locator('#search-ways').isVisible()).toBe(true);
    await page.unroute('**/catalogue/**');
    await page.locator('#search-retry').click();
    await links().first().waitFor();
    expect(await page.locator('#search-retry').isVisible()).toBe(false);
  });

  test('says that the reader is offline, where that is why', async () => {
    await open('/en/search/');
    await page.context().setOffline(true);
    await page.locator('#q').fill('peer');
    await status().filter({ hasText: 'You are offline' }).waitFor();
  });

  test('keeps what never changes: every file but the two that name the others', async () => {
    await open('/en/search/?q=peer&in=texts');
    await links().first().waitFor();
    const kept = new Map<string, string | null>();
    for (const path of searched())
      kept.set(path, (await fetch(site.origin + path)).headers.get('cache-control'));
    const asked = [...kept].filter(([, caching]) => !caching?.includes('immutable')).map(([path]) => path);
    expect(asked.toSorted()).toEqual(['/pagefind/pagefind-entry.json', '/pagefind/parts.txt']);
  });
});

describe('known searches', () => {
  test('find what was meant in the full texts too, where titles and summaries do not say it', async () => {
    const ranks: number[] = [];
    for (const { lang, query: words, path } of readKnownItems('in-texts')) {
      await open(`/${lang}/search/?q=${encodeURIComponent(words)}&in=texts`);
      await links().first().waitFor();
      const found = await links().evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      ranks.push(
        reciprocalRank(
          found.map((href) => href.slice(4)),
          path,
        ),
      );
      await page.context().close();
    }
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('without a mouse or without scripts', () => {
  test('the keyboard alone searches, goes through the results and opens one', async () => {
    await open('/en/search/');
    await page.locator('#q').focus();
    await page.keyboard.type('listeners');
    await page.keyboard.press('Enter');
    await settle();
    expect(query().get('q')).toBe('listeners');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    expect(await status().getAttribute('role')).toBe('status');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/factsheets/peer-listeners-on-the-coast/');
  });

  test('the field of the home page leads to the search', async () => {
    await open('/fr/');
    await page.locator('#q').fill('réintégration');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fr/search/?q=*');
    await links().first().waitFor();
  });

  test.each(['/en/', '/en/search/'])('the field on %s leads to the library without scripts', async (path) => {
    await open(path, { javaScriptEnabled: false });
    await page.locator('#q').fill('seeds');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/library/**');
  });
});

test('nothing that is typed or found becomes part of the page but its text', async () => {
  const nasty = '<img src=x onerror=window.pwned=1> reintegration';
  await open(`/en/search/?q=${encodeURIComponent(nasty)}&kind=${encodeURIComponent('"><script>')}`);
  await settle();
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  expect(await page.locator('#q').inputValue()).toBe(nasty);
});

test.each([
  ['/en/search/?q=reintegration', 'light'],
  ['/en/search/?q=reintegration', 'dark'],
  ['/ar/search/?q=%D8%A5%D8%B9%D8%A7%D8%AF%D8%A9', 'light'],
  ['/ar/search/?q=%D8%A5%D8%B9%D8%A7%D8%AF%D8%A9', 'dark'],
] as const)('has no fault that axe finds: %s, %s', async (path, colorScheme) => {
  await open(path, { colorScheme, bypassCSP: true });
  await links().first().waitFor();
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await page.addScriptTag({ content: axe.source });
  const report: unknown = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  const faults = AxeSchema.parse(report).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(faults).toEqual([]);
});
