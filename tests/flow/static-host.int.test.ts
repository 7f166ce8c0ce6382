import { execFile } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { recordRemoval } from '@kmh/content/entry';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../fixtures/browser.ts';
import { serve } from '../fixtures/serve.ts';
import { startStaticHost, type StaticHost } from '../fixtures/static-host.ts';
import { createWorkplace, projectRoot, type Workplace } from '../fixtures/workplace.ts';

/*
 * The second way to run it: a host builds with `pnpm release --output dist` and publishes the folder. Each build stands on the one before.
 */
const siteUrl = 'https://hub.example.org';
let workplace: Workplace;
let dist: string;
/** One that serves files and nothing else, and one that obeys the rules beside them. */
let plain: StaticHost;
let host: StaticHost;
let browser: Browser;

const folder = (slug: string) => join(workplace.contentDir, 'factsheets', slug);
const inDist = (path: string) => readFileSync(join(dist, path), 'utf8');
const build = () => workplace.release('--output', dist);
const ask = (origin: string, path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' });

/** A second factsheet, a copy of the first under another permanent address. */
function addFactsheet(slug: string, permalinkId: string): void {
  cpSync(folder('shared-orchards'), folder(slug), { recursive: true });
  const facts = join(folder(slug), 'entry.yaml');
  writeFileSync(
    facts,
    readFileSync(facts, 'utf8').replace(/^permalinkId: .*$/m, `permalinkId: ${permalinkId}`),
  );
}

beforeAll(async () => {
  workplace = createWorkplace(undefined, { SITE_URL: siteUrl });
  dist = join(dirname(workplace.dataDir), 'dist');
  addFactsheet('short-lived', 'g9ne0v');
  expect((await build()).events.filter(({ type }) => type === 'failed')).toEqual([]);
  plain = await startStaticHost(dist, { rules: false });
  host = await startStaticHost(dist, { rules: true });
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await plain?.stop();
  await host?.stop();
  workplace?.remove();
});

const search = async (origin: string, words: string): Promise<string[]> => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${origin}/en/search/?q=${encodeURIComponent(words)}`);
  await page.locator('main a[href*="/factsheets/shared-orchards/"]').first().waitFor();
  await page.close();
  return faults;
};

describe('the folder of the first build', () => {
  test('holds pages with the address of the site, feeds, permanent addresses and a page for what is not there', async () => {
    expect(inDist('en/factsheets/shared-orchards/index.html')).toContain(
      `<link rel="canonical" href="${siteUrl}/en/factsheets/shared-orchards/"`,
    );
    expect(inDist('en/feed.xml')).toContain(`${siteUrl}/en/factsheets/shared-orchards/`);
    for (const path of ['/', '/en/', '/fr/', '/release.json', '/en/search/'])
      expect((await ask(plain.origin, path)).status).toBe(200);
    const [permanent = ''] = readdirSync(join(dist, 'k')).toSorted();
    expect(await (await ask(plain.origin, `/k/${permanent}/`)).text()).toMatch(/http-equiv="refresh"/);
    const lost = await ask(plain.origin, '/en/none/');
    expect([lost.status, await lost.text()]).toEqual([404, inDist('404.html')]);
  });

  test('says nothing of the machine that built it', () => {
    const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:html|xml|json|js|svg)$|^_/.test(path),
    );
    const told = texts.filter((path) => !path.startsWith('pagefind') && !path.startsWith('_astro'));
    expect(told.filter((path) => /localhost|127\.0\.0\.1/.test(inDist(path)))).toEqual([]);
    expect(told.length).toBeGreaterThan(20);
  });

  test('can be searched where only files are served, and under the policy of the host', async () => {
    expect(await search(plain.origin, 'orchards')).toEqual([]);
    expect(await search(host.origin, 'orchards')).toEqual([]);
  });

  test('tells the host the policies, what may be kept, and what a feed is', async () => {
    const policy = async (path: string) =>
      (await ask(host.origin, path)).headers.get('content-security-policy') ?? '';
    expect(await policy('/en/factsheets/shared-orchards/')).toContain("script-src 'self';");
    expect(await policy('/en/')).toContain("script-src 'self';");
    expect(await policy('/en/search/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await policy('/en/none/')).toContain("default-src 'none'");
    expect(await policy('/embed/g9ne0v/en/')).toContain('frame-ancestors *');
    const [script = ''] = readdirSync(join(dist, '_astro'));
    expect((await ask(host.origin, `/_astro/${script}`)).headers.get('cache-control')).toContain('immutable');
    expect((await ask(host.origin, '/en/')).headers.get('cache-control') ?? '').not.toContain('immutable');
    const feed = await ask(host.origin, '/fr/feed.xml');
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  });

  test.each([
    ['fr-FR,fr;q=0.9', '/fr/'],
    ['de', '/en/'],
  ])('begins in the language of a reader who wants %s', async (wanted, path) => {
    const response = await ask(host.origin, '/', { 'accept-language': wanted });
    expect([response.status, response.headers.get('location')]).toEqual([302, path]);
  });
});

describe('a later build', () => {
  test('of a bad record fails, names the fault, and leaves the folder as it was', async () => {
    const file = join(folder('shared-orchards'), 'en.mdx');
    const words = readFileSync(file, 'utf8');
    const before = inDist('release.json');
    writeFileSync(file, `${words}\n{process.exit()}\n`);
    const { exitCode, events } = await build();
    writeFileSync(file, words);
    expect(exitCode).toBe(1);
    expect(events.find(({ type }) => type === 'failed')?.reason).toContain(
      'factsheets/shared-orchards/en.mdx:',
    );
    expect(inDist('release.json')).toBe(before);
    expect(readdirSync(dirname(dist)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('brings an edit, leads from the old address to the new one, and says what is gone', async () => {
    renameSync(folder('shared-orchards'), folder('orchards-for-all'));
    const file = join(folder('orchards-for-all'), 'en.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('any tool was bought', 'any ladder was bought'));
    rmSync(folder('short-lived'), { recursive: true });
    recordRemoval(join(dirname(workplace.contentDir), 'ledger'), {
      permalinkId: 'g9ne0v',
      reason: 'unpublished',
    });
    expect((await build()).events.filter(({ type }) => type === 'failed')).toEqual([]);

    // A host reads the rules with each build that it takes.
    await host.stop();
    host = await startStaticHost(dist, { rules: true });

    const now = '/en/factsheets/orchards-for-all/';
    expect(await (await ask(plain.origin, now)).text()).toContain('any ladder was bought');
    const moved = await ask(host.origin, '/en/factsheets/shared-orchards/');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, now]);
    expect((await ask(host.origin, '/en/factsheets/short-lived/')).status).toBe(410);
    // Where the host obeys no rules, a page does what it can.
    expect(await (await ask(plain.origin, '/en/factsheets/shared-orchards/')).text()).toContain(`url=${now}`);
    expect(await (await ask(plain.origin, '/en/factsheets/short-lived/')).text()).toContain(
      'No longer published',
    );
  });

  test('keeps every address that was ever published, on the host and on the server of our own', async () => {
    const served = await serve(workplace);
    for (const { origin } of [served, host]) {
      const replay = await promisify(execFile)(
        process.execPath,
        [join(projectRoot, 'scripts/permalinks/cli.ts'), '--against', origin],
        { env: workplace.env },
      );
      expect(replay.stdout).toMatch(/^\d+ addresses: \d+ × 200, \d+ × 301, \d+ × 410; 0 lost\.$/m);
    }
    await served.stop();
  });

  test('refuses to write into a folder that holds something else', async () => {
    const { exitCode } = await workplace.release('--output', workplace.contentDir);
    expect(exitCode).toBe(1);
    expect(readdirSync(folder('orchards-for-all'))).toContain('entry.yaml');
  });
});
