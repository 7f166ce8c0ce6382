import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleReader } from '../fixtures/sample-reader.ts';
import { sampleSite, type BuiltPage } from '../fixtures/sample-site.ts';
import { inTabs } from '../fixtures/tabs.ts';

const reader = sampleReader();
const publications = new Set(['factsheet', 'evaluation-brief', 'knowledge-paper']);

/** From left to right and from right to left; pages that lead on at once are read nowhere. */
const isRead = ({ lang, kind }: BuiltPage) =>
  (lang === 'en' || lang === 'ar') && kind !== 'permalink' && kind !== 'choice';

/** What a server can send before it has to wait for an answer: ten packets, less their headers. */
const firstRoundTrip = 14_000;
/** What the first screens of a publication may take, of whatever length it is. */
const firstView = 9_216;
/** What is left of the first three packets when the head of the answer is taken off: on 50 kbit/s with 800 ms each way and back they are there after 2.3 s. */
const firstPackets = 3 * 1_460 - 970;

/** Where the styles begin for what comes after a page's opening. */
const lateStyles = '<div lang="zxx" hidden><svg><style>';

let dataDir: string;
beforeAll(async () => {
  ({ dataDir } = await sampleSite());
});

/** The HTML that a browser has of a page after its first bytes. */
async function firstPart(path: string, bytes: number): Promise<string> {
  const whole = readFileSync(join(dataDir, 'current', 'site', path, 'index.html.br'));
  const chunks: Buffer[] = [];
  const stream = createBrotliDecompress().on('data', (chunk: Buffer) => chunks.push(chunk));
  // The stream is left open, as it is in a browser that waits for the rest.
  await new Promise<void>((resolve) => stream.write(whole.subarray(0, bytes), () => resolve()));
  stream.destroy();
  return Buffer.concat(chunks).toString('utf8');
}

describe('the first round trip', () => {
  test('brings the first words of every publication in its first three packets', async () => {
    const faults: string[] = [];
    for (const { kind, path } of reader().pages)
      if (publications.has(kind) && !(await firstPart(path, firstPackets)).includes('</small></a>'))
        faults.push(path);
    expect(faults).toEqual([]);
  });

  test('brings title, summary, key messages and contents of every publication in its first 9 KB', async () => {
    const faults: string[] = [];
    const pages = reader().pages.filter(({ kind }) => publications.has(kind));
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, html } of pages) {
      const part = await firstPart(path, firstView);
      for (const end of ['</h1>', 'data-pagefind-meta="summary"', 'class="keys"', 'class="contents"']) {
        // Only what the page has can be missing; each is followed by more of the page.
        const place = html.indexOf(end);
        const after = html.indexOf('</ol>', place);
        const needed = end.startsWith('class=') ? after : place + end.length;
        if (place !== -1 && part.length < needed) faults.push(`${path}: ${end} comes later`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('is all that a factsheet or brief needs: no page of theirs is longer', () => {
    const { pages } = reader();
    const sizes = pages
      .filter(({ kind }) => kind === 'factsheet' || kind === 'evaluation-brief')
      .map(({ path }) => [
        path,
        readFileSync(join(dataDir, 'current', 'site', path, 'index.html.br')).length,
      ]);
    expect(sizes.filter(([, bytes]) => Number(bytes) > firstRoundTrip)).toEqual([]);
  });

  test('is little: no factsheet of the sample library weighs more than 11.2 KB, no brief more than 13.2, no paper more than 35', () => {
    const most: Readonly<Record<string, number>> = {
      factsheet: 11_200,
      'evaluation-brief': 13_200,
      'knowledge-paper': 35_000,
    };
    const tooHeavy = reader().pages.flatMap(({ kind, path }) => {
      const limit = most[kind];
      if (limit === undefined) return [];
      const bytes = statSync(join(dataDir, 'current', 'site', path, 'index.html.br')).size;
      return bytes > limit ? [`${path}: ${bytes}`] : [];
    });
    expect(tooHeavy).toEqual([]);
  });
});

/**
 * Requests of a page that a reader with scripts switched off makes before anything can be read. The icon for its tab is none of them: a browser
 * asks for it once, when it has time, which is mostly later.
 */
async function requestsOf(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() !== 'image' && pathname !== '/favicon.svg')
      asked.push(`${request.resourceType()} ${pathname}`);
  });
  await page.goto(address);
  page.removeAllListeners('request');
  return asked;
}

describe('a page', () => {
  test('of any kind is one request, without styles or scripts to wait for, and reads without scripts', async () => {
    const { browser, origin, kinds } = reader();
    const pages = kinds.filter(isRead);
    const faults = await inTabs(browser, { javaScriptEnabled: false }, pages, async (page, { path }) => {
      const asked = await requestsOf(page, origin + path);
      const words = (await page.locator('main').innerText()).length;
      return asked.length === 1 && words > 40 ? [] : [`${path}: ${asked.join(', ')}; ${words} letters`];
    });
    expect(faults).toEqual([]);
  });

  test('of any kind looks in its opening as it will, before the styles for what follows are there', async () => {
    const { browser, origin, kinds } = reader();
    const pages = kinds.filter((page) => isRead(page) && page.html.includes(lateStyles));
    expect(pages.length).toBeGreaterThan(20);
    const faults = await inTabs(
      browser,
      { viewport: { width: 360, height: 740 } },
      pages,
      async (page, { path }) => {
        await page.goto(origin + path);
        return page.evaluate((address) => {
          const late = document.querySelector('main header:first-of-type > div[hidden]:last-child');
          const before = [
            ...document.querySelectorAll('body > :not(main) *, main header:first-of-type *'),
          ].filter(
            (element) =>
              late !== null &&
              Boolean(element.compareDocumentPosition(late) & Node.DOCUMENT_POSITION_FOLLOWING),
          );
          const look = () =>
            before.map((element) => {
              const style = getComputedStyle(element);
              return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join();
            });
          const whole = look();
          late?.remove();
          const first = look();
          const differs = before.findIndex((_element, index) => whole[index] !== first[index]);
          if (late !== null && before.length > 5 && differs === -1) return [];
          return [`${address}: ${before[differs]?.outerHTML.slice(0, 80) ?? 'no styles found'}`];
        }, path);
      },
    );
    expect(faults).toEqual([]);
  });

  test('has nothing in its head that holds up its text', () => {
    const blocks = ({ html }: BuiltPage) =>
      /<head>[\s\S]*?(?:<link[^>]*rel="?stylesheet|<script(?![^>]*(?:defer|async|type="?(?:module|application\/ld\+json)))[^>]*>)[\s\S]*?<\/head>/.test(
        html,
      );
    expect(
      reader()
        .pages.filter(blocks)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('of any kind does not move while it loads', async () => {
    const { browser, origin, kinds } = reader();
    // One language of each direction: the others are laid out as English is.
    const pages = kinds.filter((page) => isRead(page) && (page.lang === 'en' || page.lang === 'ar'));
    const faults = await inTabs(
      browser,
      { viewport: { width: 360, height: 740 } },
      pages,
      async (page, { path }) => {
        await page.goto(origin + path);
        // Pictures that wait for the reader come when the reader does, and only what the reader sees can be seen to move.
        await page.evaluate(async () => {
          for (const image of document.images) {
            image.scrollIntoView({ block: 'center' });
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          await Promise.all(
            [...document.images].map(async (image) => {
              image.loading = 'eager';
              if (image.complete) return;
              await new Promise((resolve) => {
                image.addEventListener('load', resolve);
                image.addEventListener('error', resolve);
              });
            }),
          );
        });
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 50);
            }),
        );
        // To three places, as the measure is told: below that is a word of which the parser had only a half.
        return shift < 0.0005 ? [] : [`${path}: ${shift}`];
      },
    );
    expect(faults).toEqual([]);
  }, 200_000);
});
