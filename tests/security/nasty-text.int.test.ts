import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiSchemas } from '../../scripts/judge/api-schemas.ts';
import { feedReaders } from '../../scripts/judge/feed-readers.ts';
import { programs } from '../../scripts/judge/programs.ts';
import { xmlSchemas } from '../../scripts/judge/xml-schemas.ts';
import { launchBrowser } from '../fixtures/browser.ts';
import { makeNasty, nasty } from '../fixtures/nasty-record.ts';
import { serve, type ServedSite } from '../fixtures/serve.ts';
import { createWorkplace, projectRoot, type Workplace } from '../fixtures/workplace.ts';

/* The sample library with every free text replaced: kinds, languages, lists, search and feeds all get to say it. */
let workplace: Workplace;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  workplace = createWorkplace(join(projectRoot, 'content'));
  makeNasty(workplace.contentDir);
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

const siteFolder = () => realpathSync(join(workplace.dataDir, 'current', 'site'));
const filesOf = (pattern: RegExp) =>
  readdirSync(siteFolder(), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path) && !path.startsWith('pagefind'));
const pages = () => filesOf(/(?:^|\/)index\.html$/).map((path) => `/${path.replace(/index\.html$/, '')}`);

test('no page, card or newsletter holds an inline script, a handler or an address that runs', async () => {
  const page = await browser.newPage({ javaScriptEnabled: true });
  const faults: string[] = [];
  // Parsed by the browser's own parser without loading anything, so that a thousand pages take seconds.
  await page.goto(site.origin + '/release.json');
  const files = filesOf(/(?:(?:^|\/)index|\.card|\.mail)\.html$/);
  for (const kind of ['index.html', 'en.card.html', 'new.mail.html'])
    expect(files.some((path) => path.endsWith(kind))).toBe(true);
  for (const path of files) {
    const html = readFileSync(join(siteFolder(), path), 'utf8');
    const found = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const handlers = [...parsed.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      );
      const inline = [...parsed.scripts].filter(
        (script) => !script.hasAttribute('src') && script.type !== 'application/ld+json',
      );
      const links = [...parsed.querySelectorAll('[href], [src], [action]')].filter((element) =>
        // Pictures within an address, such as a QR code, run nothing where they are shown or downloaded.
        /^\s*(?:javascript:|vbscript:|data:(?!image\/(?:png|svg\+xml)[;,]))/i.test(
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
        ),
      );
      return [...handlers, ...inline, ...links].map((element) => element.outerHTML.slice(0, 200));
    }, html);
    faults.push(...found.map((element) => `${path}: ${element}`));
  }
  await page.close();
  expect(faults).toEqual([]);
});

test('the text stands literally on publications, lists, recommendations and the home page, and nothing runs', async () => {
  const page = await browser.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const kinds = [
    'knowledge-papers',
    'factsheets',
    'evaluation-briefs',
    'series',
    'projects',
    'news',
    'events',
  ];
  const all = pages();
  const chosen = [
    '/en/',
    '/ar/',
    '/en/library/',
    ...kinds.flatMap((kind) => all.find((path) => path.startsWith(`/en/${kind}/`)) ?? []),
    ...all.filter((path) => /^\/en\/.*\/(?:recommendations|lessons)\/1\/$/.test(path)).slice(0, 2),
  ];
  expect(chosen.length).toBe(3 + kinds.length + 2);
  for (const path of chosen) {
    await page.goto(site.origin + path);
    const seen = await page.evaluate(() => ({
      text: document.documentElement.textContent ?? '',
      ran: 'pwned' in window,
    }));
    expect(seen.text.includes(nasty), path).toBe(true);
    expect(seen.ran, path).toBe(false);
  }
  expect(dialogs).toEqual([]);
  await page.close();
});

test('search finds it and shows it literally', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/en/search/?q=${encodeURIComponent('import script')}`);
  const results = page.locator('main');
  await expect
    .poll(async () => ((await results.textContent()) ?? '').includes('<script>window.pwned=1</script>'), {
      timeout: 20_000,
    })
    .toBe(true);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await page.close();
});

test.each([xmlSchemas, feedReaders, programs, apiSchemas].map((each) => [each.name, each] as const))(
  'what programs take is valid: %s',
  async (_name, { judge }) => {
    expect(await judge(siteFolder())).toEqual([]);
  },
);

test('the feed is well-formed XML that says it literally', async () => {
  const page = await browser.newPage();
  await page.goto(site.origin + '/release.json');
  const titles = await page.evaluate(async () => {
    const response = await fetch('/en/feed.xml');
    const parsed = new DOMParser().parseFromString(await response.text(), 'application/xml');
    if (parsed.querySelector('parsererror') !== null) return ['not well-formed'];
    return [...parsed.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
  });
  expect(titles).toContain(nasty);
  await page.close();
});
