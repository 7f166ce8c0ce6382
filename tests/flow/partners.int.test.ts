import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { desk, openTab, phone } from '../fixtures/open-tab.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';

const reader = sampleReader();
const brief = '/en/evaluation-briefs/kmh-final-evaluation/';
const patiently = { timeout: 20_000 };
const clipboard = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };

describe('a share page', () => {
  test('copies what stands in a box with the tags that were typed, and says so', async () => {
    const { page } = await openTab(reader(), `${brief}share/`, clipboard);
    await page.locator('input[name=campaign]').fill('مارس 2026 & more');
    const button = page.locator('button[data-copies=tagged]');
    const label = await button.textContent();
    await button.click();
    const copiedWord = await button.getAttribute('data-copied');
    // Button and status say it for the same moment.
    const told = () =>
      page.evaluate(() =>
        ['button[data-copies=tagged]', 'main > [role=status]'].map(
          (place) => document.querySelector(place)?.textContent,
        ),
      );
    await expect.poll(told, patiently).toEqual([copiedWord, copiedWord]);
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.pathname).toBe('/k/kqj54b/en/');
    expect(copied.searchParams.get('utm_campaign')).toBe('مارس 2026 & more');
    expect(copied.searchParams.get('utm_medium')).toBe('email');
    await expect.poll(() => button.textContent(), patiently).toBe(label);
    await page.context().close();
  });
});

test('the page for frames asks for itself alone, and weighs at most six kilobytes', async () => {
  const page = await reader().browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const response = await page.goto(`${reader().origin}/embed/kqj54b/en/`, { waitUntil: 'networkidle' });
  expect(asked).toEqual(['/embed/kqj54b/en/']);
  expect((await response?.body())?.length).toBeLessThanOrEqual(6_144);
  await page.close();
});

describe('the newsletter page', () => {
  const chosen = '?p=kqj54b.en&layout=words&subject=March&campaign=march';

  test('repeats from its address what was chosen, and writes into it what is changed', async () => {
    const { page } = await openTab(reader(), `/en/newsletter/${chosen}`, desk);
    const items = page.locator('ol.chosen li');
    await expect.poll(() => items.count(), patiently).toBe(1);
    expect(await page.locator('input[name=subject]').inputValue()).toBe('March');
    expect(await page.locator('select[name=layout]').inputValue()).toBe('words');
    expect(await page.locator('#newsletter-html').inputValue()).toContain('utm_campaign=march');
    await page.locator('#newsletter-find').fill('/en/factsheets/');
    await page.locator('form.newsletter button[type=submit]').click();
    await page.locator('ul.found button').first().click();
    await expect.poll(() => items.count(), patiently).toBe(2);
    const added = await items.nth(1).locator('bdi').textContent();
    await items.nth(1).locator('button').first().click();
    const order = () => new URL(page.url()).searchParams.get('p')?.split(',') ?? [];
    await expect.poll(() => order()[1], patiently).toBe('kqj54b.en');
    // The mail is written anew together with the list.
    await expect.poll(() => items.first().locator('bdi').textContent(), patiently).toBe(added);
    const again = page.url();
    const text = await page.locator('#newsletter-text').inputValue();
    await page.goto('about:blank');
    await page.goto(again);
    await expect.poll(() => page.locator('#newsletter-text').inputValue(), patiently).toBe(text);
    await page.context().close();
  });

  test.each(['solar pumps', '/en/factsheets/', '/en/factsheets/rss.xml', '/en/factsheets/feed.xml'])(
    'finds publications by words, list or feed: %s',
    async (typed) => {
      const { page } = await openTab(reader(), '/en/newsletter/', desk);
      await page.locator('#newsletter-find').fill(typed);
      await page.locator('form.newsletter button[type=submit]').click();
      const found = page.locator('ul.found li').filter({ hasText: 'Market gardens with solar pumps' });
      await found.locator('button').click(patiently);
      const choices = () => new URL(page.url()).searchParams.get('p');
      await expect.poll(choices, patiently).toBe('06a0v3.en');
      await page.context().close();
    },
  );

  test('gives the whole mail as a draft to open in a mail program', async () => {
    const { page } = await openTab(reader(), `/en/newsletter/${chosen}`, desk);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[data-file=eml]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('newsletter.eml');
    const mail = readFileSync(await file.path(), 'utf8');
    expect(mail).toContain(`Subject: =?UTF-8?B?${Buffer.from('March').toString('base64')}?=`);
    expect(mail).toContain('multipart/alternative');
    await page.context().close();
  });
});

describe('an address that is typed in', () => {
  const lookUp = async (typed: string) => {
    const { page } = await openTab(reader(), '/en/feeds/', desk);
    await page.locator('#address').fill(typed);
    await page.locator('#address-form button').click();
    return page;
  };
  const shown = '#addresses li:not([hidden]) a';

  test('leads from a list to its feeds and its table, all of which are there', async () => {
    const page = await lookUp('/en/recommendations/overdue/');
    await page.locator(shown).first().waitFor();
    const links = await page
      .locator(shown)
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toContain('/en/recommendations/overdue/rss.xml');
    expect(links).toContain('/en/recommendations/overdue/recommendations.csv');
    for (const link of links)
      expect((await page.request.get(`${reader().origin}${link}`)).status()).toBe(200);
    await page.context().close();
  });

  test('leads from a permanent number to the card, the embed and the API, and stands in the address', async () => {
    const page = await lookUp('KQJ54B');
    await page.locator(shown).first().waitFor();
    const links = await page
      .locator(shown)
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining([
        '/files/kqj54b/en.card.html',
        '/embed/kqj54b/en/',
        '/api/v1/entries/kqj54b.json',
      ]),
    );
    for (const link of links)
      expect((await page.request.get(`${reader().origin}${link}`)).status()).toBe(200);
    expect(new URL(page.url()).searchParams.get('address')).toBe('KQJ54B');
    await page.context().close();
  });

  test('is said to be mistyped where its check character does not fit, with the nearest number', async () => {
    const page = await lookUp('kqj54c');
    const place = page.locator('.mistyped');
    await place.locator('a').first().waitFor();
    expect(await place.locator('p').textContent()).toContain('kqj54c has a typing mistake');
    expect(await place.locator('a').first().getAttribute('href')).toBe('/k/kqj54b/');
    await page.context().close();
  });
});

test('the page for what is not there says that a number is mistyped, and offers the nearest', async () => {
  const { page } = await openTab(reader(), '/k/kqj54c/en/', phone);
  const place = page.locator('.mistyped').first();
  await place.locator('a').first().waitFor();
  expect(await place.locator('p').textContent()).toContain('typing mistake');
  await place.locator('a').first().click();
  await page.waitForURL(`**${brief}`);
  await page.context().close();
});

describe('pages for evaluators', () => {
  test('lead from all recommendations to those that are overdue, and from each to how it got there', async () => {
    const { page } = await openTab(reader(), '/en/recommendations/', { ...desk, javaScriptEnabled: false });
    await page.locator('.filters summary').filter({ hasText: 'Time' }).click();
    await page.locator('.filters a').filter({ hasText: 'Overdue' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/recommendations/overdue/');
    expect(await page.locator('ol.numbered li').count()).toBe(5);
    await page.locator('h2 a').first().click();
    await page.locator('a').filter({ hasText: 'From findings to actions' }).click();
    expect(await page.locator('h1').textContent()).toBe('From findings to actions');
    expect(await page.locator('section:has(#section-lessons) a[href*="/lessons/"]').count()).toBe(3);
    await page.locator('article a[href*="#finding-"]').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#finding-/);
    await page.context().close();
  });

  test('map what is there, and lead from a count to as many publications', async () => {
    const { page } = await openTab(reader(), '/ar/gap-map/', { ...phone, javaScriptEnabled: false });
    const count = page.locator('td a').first();
    const value = Number(
      (await count.textContent())?.replace(/[٠-٩]/g, (sign) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(sign))),
    );
    await count.click();
    const { hash } = new URL(page.url());
    expect(await page.locator(`section:has(${hash}) li`).count()).toBe(value);
    await page.context().close();
  });
});
