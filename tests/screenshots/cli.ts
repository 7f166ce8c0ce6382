import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../fixtures/browser.ts';
import { serveFolder } from '../fixtures/serve.ts';
import { projectRoot } from '../fixtures/workplace.ts';
import { others, pages, schemes, widths } from './pages.ts';

/*
 * Takes pictures of every kind of page of the live release, for eyes: phone to desk, light and dark, and as printed.
 * They come to lie in DATA_DIR/screenshots.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    lang: { type: 'string', default: 'en,ar' },
    width: { type: 'string', default: widths.join(',') },
    scheme: { type: 'string', default: schemes.join(',') },
    print: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`Usage: pnpm screenshots [--only home,paper] [--lang en,ar] [--width 320,1280] [--scheme light] [--print]

Takes pictures of the live release's pages into DATA_DIR/screenshots. --scheme is light, dark, or forced for the system's own colours. --print also writes each page as PDF.`);
  process.exit(0);
}

const dataDir = resolve(process.env['DATA_DIR'] ?? join(projectRoot, '.data'));
const folder = join(dataDir, 'screenshots');
mkdirSync(folder, { recursive: true });
const pieceHeight = 1_800;
const mostPieces = 6;
const list = (text: string) => text.split(',');
const isWanted = ([name]: readonly [string, string]) =>
  values.only === undefined || list(values.only).includes(name);

const places = [
  ...list(values.lang).flatMap((lang) =>
    Object.entries(pages).map(([name, path]) => ({
      name,
      file: `${name}-${lang}`,
      path: `/${lang}/${path}`,
    })),
  ),
  ...Object.entries(others).map(([name, path]) => ({ name, file: name, path })),
].filter(({ name }) => isWanted([name, '']));

/** Cuts a long page into pieces that can be looked at. */
async function takePieces(page: Page, width: number, name: string): Promise<void> {
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let piece = 0; piece * pieceHeight < length && piece < mostPieces; piece += 1) {
    const y = piece * pieceHeight;
    await page.screenshot({
      path: join(folder, `${name}-${piece + 1}.png`),
      fullPage: true,
      clip: { x: 0, y, width, height: Math.min(pieceHeight, length - y) },
    });
  }
}

async function take(browser: Browser, origin: string): Promise<void> {
  for (const scheme of list(values.scheme))
    for (const width of list(values.width).map(Number)) {
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 780 : 900 },
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: scheme === 'forced' ? 'active' : 'none',
      });
      const page = await context.newPage();
      for (const { file, path } of places) {
        const response = await page.goto(origin + path);
        if (response?.status() === 404 && !path.includes('nowhere')) continue;
        const name = `${file}-${width}-${scheme}`;
        // Pictures far down load when they come near; here all are wanted.
        await page.evaluate(() => {
          for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
        });
        await page.waitForLoadState('networkidle');
        await takePieces(page, width, name);
        if (values.print && width === 1280 && scheme === 'light')
          await page.pdf({ path: join(folder, `${file}.pdf`), preferCSSPageSize: true });
      }
      await context.close();
    }
}

const site = await serveFolder(dataDir);
const browser = await launchBrowser();
try {
  await take(browser, site.origin);
  console.log(`Pictures are in ${folder}`);
} finally {
  await browser.close();
  await site.stop();
}
