import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { wordHtml } from '../../cms/src/word-paste/testing/word-html.ts';
import { judgeByAxe } from '../accessibility/axe.ts';
import { AdminDesk } from '../fixtures/admin-desk.ts';
import { launchBrowser } from '../fixtures/browser.ts';
import { compareVersions, partsOfText, pasteIntoText } from '../fixtures/written-text.ts';
import { startInstallation, type Installation } from '../fixtures/installation.ts';
import { createWorkplace, projectRoot, type Workplace } from '../fixtures/workplace.ts';

/*
 * What the README promises, as an editor and a reader would try it: each step stands on the one before.
 */
let workplace: Workplace;
let installation: Installation;
let browser: Browser;
let desk: AdminDesk;
let address: string;

const english = {
  title: 'Beehives on loan',
  summary: 'Returnees borrow beehives and pay them back in honey.',
  objective: 'An income from the first flowering season.',
  context: 'Land is scarce, flowers are not.',
  text: 'Each group starts with four beehives and one smoker.',
  targetGroup: 'Returnees without land.',
  sustainability: 'Honey pays for new hives.',
};
const french = {
  title: 'Des ruches à crédit',
  summary: 'Des personnes de retour empruntent des ruches et les remboursent en miel.',
  objective: 'Un revenu dès la première floraison.',
  context: 'La terre manque, les fleurs non.',
  text: 'Chaque groupe commence avec quatre ruches et un enfumoir.',
  targetGroup: 'Les personnes de retour sans terre.',
  sustainability: 'Le miel paie les nouvelles ruches.',
};
const path = (lang: string) => `/${lang}/factsheets/beehives-on-loan/`;

/** The text of a page of the site, or nothing while it is not there. */
async function read(lang: string): Promise<string> {
  const response = await fetch(installation.siteUrl + path(lang));
  return response.ok ? response.text() : '';
}

/** Long enough for a release, or a start, on a busy machine; how fast it is, benchmarks tell. */
vi.setConfig({ testTimeout: 600_000 });
const patience = { timeout: 120_000, interval: 500 };

async function search(lang: string, words: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(`${installation.siteUrl}/${lang}/search/?q=${encodeURIComponent(words)}`);
    const link = page.locator(`main a[href*="${path(lang)}"]`).first();
    await link.waitFor({ timeout: 15_000 });
    return (await link.textContent()) ?? '';
  } catch {
    return '';
  } finally {
    await page.close();
  }
}

/** Goes back as `pnpm rollback` does; its exit code and what it says. */
function rollback(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts/rollback.ts')], {
    env: workplace.env,
    encoding: 'utf8',
  });
  return `${status} ${stdout}${stderr}`;
}

beforeAll(async () => {
  workplace = createWorkplace(join(projectRoot, 'content'));
  installation = await startInstallation(workplace);
  browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await installation?.stop();
  workplace?.remove();
});

test('the first start makes an administrator and shows her password', () => {
  expect(installation.password).toMatch(/^\S{20,}$/);
});

test('the CMS holds the sample library', async () => {
  desk = await AdminDesk.signIn(browser, installation, installation.password ?? '');
  await desk.page.goto(`${installation.cmsUrl}/admin/collections/evaluation-briefs`);
  await desk.page.getByRole('link', { name: /Final external evaluation/ }).waitFor();
});

test('the dashboard shows what is to be done, and axe finds no fault in it', async () => {
  await desk.page.goto(`${installation.cmsUrl}/admin`);
  await desk.page.getByRole('heading', { name: 'Translations to do' }).waitFor();
  await desk.page.getByRole('heading', { name: 'Last releases' }).waitFor();
  expect(await judgeByAxe(desk.page, undefined, '.kmh-desk')).toEqual([]);
});

test('an editor writes a factsheet in two languages and publishes it', async () => {
  address = await desk.newFactsheet();
  await desk.fillWords(english);
  await desk.fillFacts({ publisher: 'Knowledge Management Hub' });
  expect(await desk.startTranslation(english.title, 'fr', 'Français')).toContain(english.summary);
  await desk.fillWords(french);
  await desk.approve(['en', 'fr']);
  await desk.publish();
});

test('seconds later the site shows it in both languages', async () => {
  await expect.poll(() => read('en'), patience).toContain(english.text);
  const page = await read('fr');
  expect(page).toContain(french.text);
  expect(page).toContain('lang="fr"');
});

test('readers find it by search in both languages', async () => {
  await expect.poll(() => search('en', 'beehives smoker'), patience).toContain(english.title);
  await expect.poll(() => search('fr', 'ruches enfumoir'), patience).toContain(french.title);
});

test('a change is published, and a rollback takes it back', async () => {
  await desk.open(address, 'en');
  await desk.fillWords({ ...english, text: 'Each group starts with six beehives.' });
  await desk.approve(['en']);
  await desk.publish();
  await expect.poll(() => read('en'), patience).toContain('six beehives');
  // Refused in a sentence while the search index of the change is still made.
  await expect.poll(rollback, patience).toMatch(/^0 Live: /);
  await expect.poll(() => read('en'), patience).toContain('four beehives');
});

test('what changed is shown word by word, and axe finds no fault in it', async () => {
  const compared = await compareVersions(desk.page, address, 'four beehives', 'six beehives');
  expect(compared.gone).toContain('four');
  expect(compared.came).toContain('six');
  expect(await judgeByAxe(desk.page, undefined, '.kmh-compare')).toEqual([]);
});

test('what is pasted from Word keeps its structure', async () => {
  const pasted = await desk.newFactsheet();
  await desk.page.click('.tabs-field__tab-button:text-is("Text")');
  await pasteIntoText(desk.page, wordHtml);
  await expect
    .poll(() => partsOfText(desk.page, pasted), patience)
    .toEqual(['heading', 'paragraph', 'heading', 'list', 'block']);
});

test('the CMS is lost, started again, and everything published is there', async () => {
  await desk.page.close();
  await installation.stop();
  rmSync(workplace.dataDir, { recursive: true });
  installation = await startInstallation(workplace);
  expect(await read('en')).toContain('six beehives');
  expect(await read('fr')).toContain(french.text);
  desk = await AdminDesk.signIn(browser, installation, installation.password ?? '');
  await desk.page.goto(`${installation.cmsUrl}/admin/collections/factsheets`);
  const link = desk.page.getByRole('link', { name: english.title });
  // The list may set its own address after the click and so take it back; a person clicks again.
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', installation.cmsUrl);
  await desk.open(`${installation.cmsUrl}${pathname}`, 'en');
  await expect
    .poll(() => desk.page.locator('#field-objective').inputValue(), patience)
    .toBe(english.objective);
});

test('a second start is there with what was there', async () => {
  await installation.stop();
  installation = await startInstallation(workplace);
  expect(installation.password).toBeUndefined();
  expect(await read('en')).toContain('six beehives');
});
