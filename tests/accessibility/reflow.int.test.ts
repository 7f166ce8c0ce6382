import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';
import { inTabs } from '../fixtures/tabs.ts';

const reader = sampleReader();

/** Lists, and pages of organisations, are all alike: one of each is enough. Of other kinds every page is looked at, for each says other words. */
const alike = new Set(['list', 'organisation', 'person', 'permalink']);

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

test.each([
  ['320 pixels, or 400 % at 1280', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['200 % at 1280 pixels', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
] as const)(
  'no page scrolls sideways at %s; what is wider does so by itself, by name and by keyboard',
  async (_, options) => {
    const { browser, origin, pages, kinds } = reader();
    const looked = [...kinds, ...pages.filter((page) => !alike.has(page.kind) && !kinds.includes(page))];
    const faults = await inTabs(browser, options, looked, async (page, built) => {
      await openPage(page, origin, built);
      return (await tooWide(page)).map((fault) => `${built.path} ${fault}`);
    });
    expect(faults).toEqual([]);
  },
  300_000,
);

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
