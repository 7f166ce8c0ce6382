import { describe, expect, test } from 'vitest';
import { desk, openTab, phone } from '../fixtures/open-tab.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';

const reader = sampleReader();
const paper = '/en/knowledge-papers/sustainable-development-and-reintegration/';
const label = /^Picture: .+ \d+ KB$/;

const savesData = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
const isSlow = () => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } });
const askedFor = () => localStorage.setItem('pictures', 'ask');

describe('pictures', () => {
  test.each([
    ['the browser saves data', savesData],
    ['the connection is slow', isSlow],
    ['the reader asked for it', askedFor],
  ])('wait for a tap where %s, and come in place', async (_, before) => {
    const { page, pictures } = await openTab(reader(), paper, { ...phone, before });
    const button = page.locator('button.held').first();
    await button.scrollIntoViewIfNeeded();
    expect(await button.textContent()).toMatch(label);
    await page.waitForLoadState('networkidle');
    expect(pictures).toEqual([]);
    const room = await button.boundingBox();
    const count = await page.locator('button.held').count();
    await button.click();
    const picture = page.locator('.picture img').first();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(pictures).toHaveLength(1);
    expect(await page.locator('button.held').count()).toBe(count - 1);
    const shown = await picture.boundingBox();
    expect(shown?.height).toBeCloseTo(room?.height ?? 0, 0);
    expect(shown?.width).toBeCloseTo(room?.width ?? 0, 0);
    await page.context().close();
  });

  test('come by themselves elsewhere, when they are near, in the lightest format, and move nothing', async () => {
    const { page, pictures } = await openTab(reader(), paper, {
      ...desk,
      before: () => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset['shift'] =
              `${document.documentElement.dataset['shift'] ?? ''} ${JSON.stringify(entry)}`;
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    expect(pictures.length).toBeLessThan(await page.locator('.picture img').count());
    const last = page.locator('.picture img').last();
    await last.scrollIntoViewIfNeeded();
    await last.evaluate((image: HTMLImageElement) => image.decode());
    expect(pictures.every((path) => path.endsWith('.avif'))).toBe(true);
    expect(await page.locator('.held').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.dataset['shift'])).toBeUndefined();
    await page.context().close();
  });

  test('are there without scripts, without their labels', async () => {
    const { page } = await openTab(reader(), paper, { ...desk, javaScriptEnabled: false });
    expect(await page.locator('.picture img').first().isVisible()).toBe(true);
    expect(await page.locator('.held').first().isVisible()).toBe(false);
    await page.context().close();
  });
});

/** What a page says of its own weight, in kilobytes. */
const kilobytes = (html: string) => Number(/class="weight"[^>]*>\D*(\d+)/.exec(html)?.[1]);

describe('the form without pictures', () => {
  test('is one tap away, without scripts, loads none and leads back', async () => {
    const { page, pictures } = await openTab(reader(), paper, { ...phone, javaScriptEnabled: false });
    await page.locator('.weight a').click();
    expect(new URL(page.url()).pathname).toBe(`${paper}text/`);
    const before = pictures.length;
    const held = page.locator('a.held').first();
    await held.scrollIntoViewIfNeeded();
    expect(await held.textContent()).toMatch(label);
    expect(await page.locator('img').count()).toBe(0);
    expect(pictures).toHaveLength(before);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(new RegExp(`${paper}$`));
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.locator('.weight a').click();
    expect(new URL(page.url()).pathname).toBe(paper);
    await page.context().close();
  });

  test('is remembered as the reader’s choice, until the next', async () => {
    const { page } = await openTab(reader(), paper, phone);
    await page.locator('.weight a').click();
    await page.waitForURL(/text\/$/);
    await page.goto(`${reader().origin}/en/factsheets/market-gardens-with-solar-pumps/`);
    expect(await page.locator('button.held').count()).toBeGreaterThan(0);
    await page.goto(`${reader().origin}${paper}text/`);
    await page.locator('.weight a').click();
    await page.waitForURL((url) => url.pathname === paper);
    await page.locator('.picture img').first().waitFor();
    await page.context().close();
  });

  test('leads to others of its kind, is in no search and says that it weighs less', () => {
    const { pages } = reader();
    const forms = pages.filter(({ path }) => path.endsWith('/text/'));
    const addresses = new Set(forms.map(({ path }) => path));
    expect(forms.length).toBeGreaterThan(20);
    const links = forms.flatMap(({ html }) =>
      [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, to = '']) => to),
    );
    expect(links.filter((to) => addresses.has(to)).length).toBeGreaterThan(20);
    expect(links.filter((to) => addresses.has(`${to}text/`))).toEqual([]);
    expect(forms.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
    const heavier = forms.filter(({ path, html }) => {
      const whole = pages.find((page) => `${page.path}text/` === path);
      return !(kilobytes(html) <= kilobytes(whole?.html ?? ''));
    });
    expect(heavier.map(({ path }) => path)).toEqual([]);
  });
});

test('every page that is read on the site says what it weighs', () => {
  // Those that are passed through, taken along or shown within other sites.
  const others = new Set(['choice', 'permalink', 'one-file', 'share', 'embed']);
  const silent = reader().pages.filter(
    ({ kind, html }) => !others.has(kind) && !/<p class="weight"[^>]*>[^<]*\d/.test(html),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('and it is what it takes on the wire, within a kilobyte and a half or five per cent', () => {
  const telling = reader().pages.filter(({ html }) => Number.isFinite(kilobytes(html)));
  const wrong = telling.filter(
    ({ html, bytes }) => Math.abs(kilobytes(html) * 1_000 - bytes) > Math.max(1_500, bytes * 0.05),
  );
  expect(telling.length).toBeGreaterThan(900);
  expect(wrong.map(({ path, html, bytes }) => `${path} ${kilobytes(html)} KB for ${bytes} bytes`)).toEqual(
    [],
  );
});

describe('a table on the narrowest phone', () => {
  test('shows each cell beside the name of its column, with its links in line', async () => {
    const { page } = await openTab(reader(), '/en/evaluation-briefs/kmh-final-evaluation/', {
      viewport: { width: 320, height: 640 },
    });
    const cell = page.locator('.stack td[data-label="Subjects"]').first();
    expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toBe('"Subjects"');
    const [box, link] = await Promise.all([cell.boundingBox(), cell.locator('a').first().boundingBox()]);
    // Beside the label, not below it.
    expect(link?.x).toBeGreaterThan((box?.x ?? 0) + 100);
    await page.context().close();
  });

  test('keeps the names of rows in sight while its thirty columns scroll', async () => {
    const { page } = await openTab(reader(), '/styleguide/', { viewport: { width: 320, height: 640 } });
    const region = page.locator('.broad .scroll');
    await region.evaluate((element) => element.scrollBy(600, 0));
    const name = await page.locator('.broad th[scope=row]').first().boundingBox();
    expect(name?.x).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });
});
