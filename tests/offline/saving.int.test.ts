import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../fixtures/browser.ts';
import { OfflineSite } from '../fixtures/offline-site.ts';
import { Reader } from '../fixtures/reader.ts';
import { copyOfSampleSite } from '../fixtures/sample-site.ts';
import type { Workplace } from '../fixtures/workplace.ts';

/* The sample library, released again and again; its server is stopped where there must be no network. */
let workplace: Workplace;
let site: OfflineSite;
let browser: Browser;
let reader: Reader;

const karez = '/en/factsheets/village-water-works/';
const gardens = '/en/factsheets/market-gardens-with-solar-pumps/';
const bites = '/en/series/knowledge-bites/';

/** Milliseconds within which what happens by itself has happened, on a busy machine too. */
const soon = { timeout: 20_000 };

async function goOffline(): Promise<void> {
  await site.stop();
  await reader.page.context().setOffline(true);
}

const come = async () => {
  reader = await Reader.come(browser, site.line.origin);
};

beforeAll(async () => {
  workplace = await copyOfSampleSite();
  site = await OfflineSite.open(workplace);
  await site.start();
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

afterEach(async () => {
  await reader?.leave();
  await site.start();
});

describe('before anything is saved', () => {
  test('no worker is registered, and a page loads nothing but its small script', async () => {
    await come();
    site.line.asked.length = 0;
    await reader.open(karez);
    await reader.button.waitFor();
    await reader.page.waitForLoadState('networkidle');
    const asked = site.line.asked.filter((path) => !/^\/(?:media\/|favicon\.svg)/.test(path));
    const [page, ...scripts] = asked;
    expect(page).toBe(karez);
    expect(scripts.filter((path) => !/^\/_astro\/(?:reading|SaveOffline)/.test(path))).toEqual([]);
    const weigh = (paths: readonly string[]) =>
      paths
        .map((path) => statSync(join(workplace.dataDir, 'current/site', `${path}.br`)).size)
        .reduce((sum, bytes) => sum + bytes, 0);
    expect(weigh(scripts)).toBeLessThan(3_000);
    expect(weigh(scripts.filter((path) => path.includes('SaveOffline')))).toBeLessThan(1_200);
    const registrations = await reader.page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(registrations).toHaveLength(0);
  });

  test('the panel says what it takes before it takes it, texts and pictures apart', async () => {
    await come();
    await reader.askToSave(karez);
    expect(await reader.status.textContent()).toMatch(/^1 page · \d+ KB$/);
    expect(await reader.page.locator('.save-panel label').textContent()).toMatch(/with 1 picture · \d+ KB/);
    expect(await reader.page.evaluate(() => navigator.serviceWorker.getRegistrations())).toHaveLength(0);
  });

  test('there is no button without scripts, and the page of what is saved leads to the downloads', async () => {
    reader = await Reader.come(browser, site.line.origin, { javaScriptEnabled: false });
    await reader.open(karez);
    expect(await reader.button.isVisible()).toBe(false);
    await reader.page.locator('.colophon a[href="/en/saved/"]').click();
    expect(await reader.page.locator('main').innerText()).toContain('can be downloaded as a file');
    expect(await reader.page.locator('button:visible, input:visible').count()).toBe(0);
  });
});

describe('without a network', () => {
  test('a saved publication opens with its picture and its lessons, and says that it is a copy', async () => {
    await come();
    await reader.save(karez, { pictures: true });
    expect(await reader.button.textContent()).toMatch(/^Saved for offline · /);
    await goOffline();
    await reader.open(`${karez}?utm_source=letter`);
    expect(await reader.heading()).toContain('karez');
    expect(await reader.notice.textContent()).toMatch(/copy saved on .* may have changed since/);
    const widths = await reader.page.locator('main figure img').evaluateAll(async (images) => {
      for (const image of images) image.scrollIntoView();
      await Promise.all(images.map((image) => image instanceof HTMLImageElement && image.decode()));
      return images.map((image) => image instanceof HTMLImageElement && image.naturalWidth);
    });
    expect(widths).toEqual([640]);
    await reader.open(`${karez}lessons/1/`);
    expect(await reader.notice.isVisible()).toBe(true);
    // The permanent address leads to it as well.
    await reader.open('/k/tzme8z/');
    expect(new URL(reader.page.url()).pathname).toBe(karez);
    // Its scripts are saved too: the button knows how it stands.
    await expect.poll(() => reader.button.textContent(), soon).toMatch(/^Saved for offline/);
  });

  test('the saved page runs under the same rules as the live one', async () => {
    await come();
    await reader.save(karez);
    const rules = async () => {
      const response = await reader.page.reload();
      return ['content-security-policy', 'x-content-type-options', 'referrer-policy'].map(
        (name) => response?.headers()[name],
      );
    };
    const live = await rules();
    await goOffline();
    expect(await rules()).toEqual(live);
    expect(live[0]).toContain("script-src 'self'");
  });

  test('a saved series opens with all that it leads to', async () => {
    await come();
    await reader.save(bites);
    await goOffline();
    await reader.open(bites);
    const links = await reader.page
      .locator('.card h3 a[href^="/en/knowledge-papers/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      await reader.open(link);
      expect(await reader.notice.isVisible()).toBe(true);
    }
  });

  test('a page that is not saved is answered by what is, in the language of its address or another', async () => {
    await come();
    await reader.save(karez);
    await goOffline();
    for (const path of [gardens, '/fr/', '/']) {
      await reader.open(path);
      expect(await reader.page.locator('#saved-missing').isVisible()).toBe(true);
      await reader.page.locator(`#saved-groups a[href="${karez}"]`).waitFor();
    }
    await reader.page.locator(`#saved-groups a[href="${karez}"]`).click();
    expect(await reader.heading()).toContain('karez');
  });

  test('the page of what is saved lists, finds by title and removes', async () => {
    await come();
    await reader.save(bites);
    await reader.save(karez);
    await goOffline();
    await reader.open('/en/saved/');
    const groups = reader.page.locator('#saved-groups > li');
    await expect.poll(() => groups.count(), soon).toBe(2);
    expect(await reader.page.locator('#saved-missing').isVisible()).toBe(false);
    const total = reader.page.locator('#saved-total');
    await expect.poll(() => total.textContent(), soon).toMatch(/\d+ KB in all; .* up to [\d,.]+ [MG]B/);
    expect(await groups.first().locator('.meta').textContent()).toMatch(
      /^Saved on .* · \d+ KB · without pictures$/,
    );
    await reader.page.locator('#saved-words').fill('AFTER référral');
    await reader.page.locator('#saved-found').filter({ hasText: '1 title' }).waitFor();
    expect(await reader.page.locator('#saved-groups li li:visible').allTextContents()).toEqual([
      expect.stringContaining('referral'),
    ]);
    await reader.page.locator('#saved-words').fill('');
    await groups.filter({ hasText: 'karez' }).locator('.remove').click();
    await expect.poll(() => groups.count(), soon).toBe(1);
    await reader.open(karez);
    expect(await reader.page.locator('#saved-missing').isVisible()).toBe(true);
  });
});

describe('removing everything', () => {
  test('leaves neither worker nor storage', async () => {
    await come();
    await reader.save(karez, { pictures: true });
    await reader.open('/en/saved/');
    reader.page.on('dialog', (dialog) => void dialog.accept());
    await reader.page.locator('#saved-remove-all').click();
    await reader.page.locator('#saved-none').waitFor();
    await reader.open('/en/');
    // The browser lets go of a worker when it has time.
    await expect
      .poll(
        () =>
          reader.page.evaluate(async () => [
            (await navigator.serviceWorker.getRegistrations()).length,
            (await caches.keys()).length,
          ]),
        { timeout: 30_000 },
      )
      .toEqual([0, 0]);
  });
});

describe('after a release', () => {
  test('the next visit fetches what changed, and only that', async () => {
    await come();
    await reader.save(karez);
    await reader.save(gardens);
    site.edit('factsheets/village-water-works/en.mdx', (source) =>
      source.replace('paid work at once', 'paid work from the first day'),
    );
    await site.release();
    site.line.asked.length = 0;
    await reader.open(gardens);
    await expect.poll(() => site.line.asked, soon).toContain(karez);
    await reader.page.waitForLoadState('networkidle');
    expect(site.line.asked.filter((path) => path === gardens)).toHaveLength(1);
    expect(site.line.asked.filter((path) => path === karez)).toHaveLength(1);
    await goOffline();
    await reader.open(karez);
    expect(await reader.page.locator('main').innerText()).toContain('paid work from the first day');
  });

  test('a text that moved is found at its new address, also from the old one', async () => {
    await come();
    await reader.save('/en/factsheets/peer-listeners-on-the-coast/');
    const folder = join(workplace.contentDir, 'factsheets');
    renameSync(join(folder, 'peer-listeners-on-the-coast'), join(folder, 'listening-on-the-coast'));
    await site.release();
    await reader.open('/en/saved/');
    const link = reader.page.locator('#saved-groups h2 a');
    await expect.poll(() => link.getAttribute('href'), soon).toBe('/en/factsheets/listening-on-the-coast/');
    await goOffline();
    await reader.open('/en/factsheets/peer-listeners-on-the-coast/');
    expect(new URL(reader.page.url()).pathname).toBe('/en/factsheets/listening-on-the-coast/');
    expect(await reader.notice.isVisible()).toBe(true);
  });

  test('a withdrawn text is never again shown as current', async () => {
    await come();
    await reader.save(gardens);
    site.edit('factsheets/market-gardens-with-solar-pumps/entry.yaml', (source) =>
      source.replace(
        /^sample: true\n/m,
        'sample: true\nlifecycle: withdrawn\nwithdrawal:\n  date: 2026-11-01\n  replacedBy: factsheets/village-water-works\n',
      ),
    );
    const folder = 'factsheets/market-gardens-with-solar-pumps';
    for (const name of readdirSync(join(workplace.contentDir, folder)).filter((file) =>
      file.endsWith('.mdx'),
    ))
      site.edit(`${folder}/${name}`, (source) =>
        source.replace(/^---\n/, '---\nwithdrawal:\n  reason: The figures of the pumps were wrong.\n'),
      );
    await site.release();
    // She comes back to another page; that is enough.
    await reader.save(karez);
    await reader.open('/en/saved/');
    await reader.page.locator('#saved-groups .meta', { hasText: 'withdrawn' }).waitFor();
    await goOffline();
    await reader.open(gardens);
    const notice = reader.page.locator('[data-withdrawn]');
    expect(await notice.innerText()).toContain('The figures of the pumps were wrong.');
    expect(await notice.locator('a').getAttribute('href')).toBe(karez);
  });
});
