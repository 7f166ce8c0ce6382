import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';
import type { BuiltPage } from '../fixtures/sample-site.ts';
import { inTabs } from '../fixtures/tabs.ts';

const reader = sampleReader();

/** Of other kinds every page is looked at, for each says other words; these are all alike, and one in each language is enough. */
const alike = new Set([
  'list',
  'recommendations',
  'lessons',
  'gap-map',
  'organisation',
  'person',
  'permalink',
  'share',
  'embed',
]);

/** Without its pictures a page has the same words. */
const isTextFirst = ({ path }: BuiltPage) => path.endsWith('/text/');

/** 400 % at 1280 pixels, and 200 %: how many pixels of the screen a pixel of the page takes changes nothing of where things stand. */
const windows = [
  { width: 320, height: 256 },
  { width: 640, height: 400 },
] as const;

/** What reaches beyond the window, and regions that scroll sideways without a name or out of the keyboard's reach. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const scrollers = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        /auto|scroll/.test(getComputedStyle(element).overflowX),
    );
    const unreachable = scrollers.filter(
      (element) =>
        element.tabIndex < 0 ||
        !(element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')),
    );
    const culprits = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isHeld = scrollers.some((scroller) => scroller !== element && scroller.contains(element));
      return (
        width > 1 && !isHeld && (right > clientWidth + 1 || left < -1) && !element.closest('.skip, .unseen')
      );
    });
    const shown = (element: Element) => element.outerHTML.slice(0, 160);
    return [
      ...(scrollWidth > clientWidth
        ? [`is ${scrollWidth} wide: ${culprits.slice(-1).map(shown).join('')}`]
        : culprits.slice(-1).map((element) => `something is cut off: ${shown(element)}`)),
      ...unreachable.map((element) => `scrolls without a name or out of reach: ${shown(element)}`),
    ];
  });

test('no page scrolls sideways at 320 pixels or at 200 %; what is wider does so by itself, by name and by keyboard', async () => {
  const { browser, origin, pages, kinds } = reader();
  const isLookedAt = (page: BuiltPage) =>
    kinds.includes(page) || !(alike.has(page.kind) || isTextFirst(page));
  const faults = await inTabs(browser, {}, pages.filter(isLookedAt), async (page, built) => {
    await page.setViewportSize(windows[0]);
    await openPage(page, origin, built);
    const found: string[] = [];
    for (const size of windows) {
      await page.setViewportSize(size);
      found.push(...(await tooWide(page)).map((fault) => `${built.path} (${size.width}) ${fault}`));
    }
    return found;
  });
  expect(faults).toEqual([]);
}, 300_000);

test('finds what is planted', async () => {
  const planted =
    '<div style="overflow-x:auto"><p style="inline-size:90rem">Wide</p></div><p style="inline-size:30rem">Wider</p>';
  const faults = await inTabs(
    reader().browser,
    { viewport: { width: 320, height: 256 } },
    [planted],
    async (page, html) => {
      await page.setContent(html);
      return tooWide(page);
    },
  );
  expect(faults).toEqual([
    expect.stringMatching(/^is 4\d\d wide: <p/),
    expect.stringMatching(/^scrolls without a name/),
  ]);
});
