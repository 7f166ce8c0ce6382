import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../fixtures/browser.ts';
import { OfflineSite } from '../fixtures/offline-site.ts';
import { Reader } from '../fixtures/reader.ts';
import { syntheticRecord } from '../fixtures/synthetic-record.ts';
import { createWorkplace } from '../fixtures/workplace.ts';

/* A library of some hundred publications, on a line that can be cut. */
let site: OfflineSite;
let browser: Browser;
let reader: Reader;

const whole = '/en/library/';
const sheets = '/en/factsheets/';
const first = '/en/factsheets/document-1/';

beforeAll(async () => {
  const record = syntheticRecord(400);
  // Whoever saves pages needs no PDF of each; four hundred would take longer than all the rest.
  site = await OfflineSite.open(createWorkplace(record, { TAKE_ALONG: '0' }));
  rmSync(record, { recursive: true });
  await site.release();
  await site.start();
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

afterEach(async () => {
  await reader?.leave();
  site.line.mend();
  await site.start();
});

const come = async () => {
  reader = await Reader.come(browser, site.line.origin);
};

/** Of the hundreds of saved pages some are opened, or all where somebody has the time: a browser takes a tenth of a second for each. */
const step = process.env['OPEN_EVERY_PAGE'] === '1' ? 1 : 9;

/** The addresses of what is saved, as the page of what is saved lists it. */
async function savedLinks(): Promise<string[]> {
  await reader.open('/en/saved/');
  await reader.page.locator('#saved-all').waitFor();
  return reader.page
    .locator('#saved-groups a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('a whole library is saved and every page of it opens without a network', async () => {
  await come();
  await reader.save(whole);
  const status = (await reader.status.textContent()) ?? '';
  await site.stop();
  await reader.page.context().setOffline(true);
  const units = (await savedLinks()).slice(1);
  expect(units.length).toBeGreaterThan(250);
  // All pages of all units, by the links between them: later pages of the list, recommendations, lessons.
  const pages = await reader.page.evaluate(async () => {
    const open = indexedDB.open('saved-library');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const keys = open.result.transaction('pages').objectStore('pages').getAllKeys();
    await new Promise((resolve) => (keys.onsuccess = resolve));
    open.result.close();
    return keys.result.map(String).filter((address) => !address.startsWith('/k/'));
  });
  expect(pages.length).toBeGreaterThan(500);
  const broken: string[] = [];
  const waiting = pages.filter((_, place) => place % step === 0);
  const open = async () => {
    const tab = await reader.page.context().newPage();
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      await tab.goto(site.line.origin + address, { waitUntil: 'commit' });
      const html = await tab.content();
      if (!html.includes('data-saved-copy') && address !== '/en/saved/') broken.push(address);
    }
    await tab.close();
  };
  await Promise.all([open(), open(), open()]);
  expect(broken).toEqual([]);
  expect(status).toMatch(/^Saved on .* [\d.,]+ MB · without pictures$/);
});

describe('what is saved half', () => {
  /** Presses Save and waits until some pages are saved. */
  async function saveSome(): Promise<void> {
    await reader.askToSave(sheets);
    await reader.page.locator('.save-panel .start').click();
    await reader.button.filter({ hasText: /^[1-9]\d* of \d+ pages saved$/ }).waitFor();
  }

  test('stays when saving is stopped, opens, and is completed later', async () => {
    await come();
    await saveSome();
    await reader.page.locator('.save-panel .stop').click();
    await reader.status.filter({ hasText: /^Stopped\. \d+ of \d+ pages are saved/ }).waitFor();
    const [, link = ''] = await savedLinks();
    await site.stop();
    await reader.open(link);
    expect(await reader.notice.isVisible()).toBe(true);
    await site.start();
    await reader.open('/en/saved/');
    await reader.page.locator('#saved-groups .continue').click();
    await reader.page
      .locator('#saved-groups .meta')
      .filter({ hasText: /^Saved on/ })
      .waitFor({ timeout: 60_000 });
  });

  test('stays when the tab is closed, and is never shown as saved', async () => {
    await come();
    await saveSome();
    const context = reader.page.context();
    await reader.page.close();
    const page = await context.newPage();
    await page.goto(site.line.origin + sheets);
    await page.locator('.save > button', { hasText: /^\d+ of \d+ pages saved$/ }).waitFor();
    await page.goto(`${site.line.origin}/en/saved/`);
    await page.locator('#saved-groups .meta', { hasText: /^\d+ of \d+ pages are saved/ }).waitFor();
    await context.close();
  });

  test('is no page that broke off on the way', async () => {
    await come();
    await reader.askToSave(sheets);
    site.line.cutAfter(first, 3_000);
    await reader.page.locator('.save-panel .start').click();
    await reader.status
      .filter({ hasText: /^The connection was lost\..* \d+ of \d+ pages are saved/ })
      .waitFor();
    await site.stop();
    await reader.open(first);
    expect(await reader.page.locator('#saved-missing').isVisible()).toBe(true);
    site.line.mend();
    await site.start();
    await reader.open(sheets);
    await reader.button.click();
    await reader.page.locator('.save-panel .start').click();
    await reader.status.filter({ hasText: /^Saved on/ }).waitFor({ timeout: 60_000 });
    await site.stop();
    await reader.open(first);
    expect(await reader.notice.isVisible()).toBe(true);
  });

  test('is said in a clear sentence when the device is full, and what was saved can be read', async () => {
    await come();
    await reader.askToSave(whole);
    const device = await reader.page.context().newCDPSession(reader.page);
    await device.send('Storage.overrideQuotaForOrigin', { origin: site.line.origin, quotaSize: 2_000_000 });
    await reader.page.locator('.save-panel .start').click();
    await reader.status
      .filter({ hasText: /^There is no room left on this device\..* [1-9]\d* of \d+ pages are saved/ })
      .waitFor({ timeout: 60_000 });
    const links = await savedLinks();
    await site.stop();
    await reader.open(links.at(-1) ?? '');
    expect(await reader.notice.isVisible()).toBe(true);
  });
});

test('on a line that carries nothing a saved page is shown after a while', async () => {
  await come();
  await reader.save(first);
  site.line.goSilent();
  await reader.open(first);
  expect(await reader.notice.isVisible()).toBe(true);
});

test('the first bytes of a page show its title and summary, without any worker', async () => {
  await come();
  await reader.open(first);
  const [title, summary] = [await reader.heading(), await reader.page.locator('.lead').innerText()];
  await reader.leave();
  // Somebody who never had the page.
  await come();
  // Seven kilobytes of the page and what goes before it.
  site.line.cutAfter(first, 8_000);
  await reader.page.goto(site.line.origin + first, { waitUntil: 'commit' }).catch(() => undefined);
  await reader.page.locator('.lead').waitFor();
  expect(await reader.page.content()).not.toContain('colophon"');
  expect(await reader.heading()).toBe(title);
  expect(await reader.page.locator('.lead').innerText()).toBe(summary);
});

test('a release can retire the worker: it goes with all that was saved, and no page offers to save', async () => {
  await come();
  await reader.save(first);
  await site.release({ OFFLINE_READING: '0' });
  await reader.open('/en/');
  await expect
    .poll(
      () =>
        reader.page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
          (await indexedDB.databases()).length,
        ]),
      { timeout: 30_000 },
    )
    .toEqual([0, 0, 0]);
  await reader.open(first);
  expect(await reader.button.count()).toBe(0);
});
