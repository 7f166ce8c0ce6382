import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';
import type { BuiltPage } from '../fixtures/sample-site.ts';
import { inTabs } from '../fixtures/tabs.ts';

const reader = sampleReader();
const isRead = ({ lang, kind }: BuiltPage) => (lang === 'en' || lang === 'ar') && kind !== 'permalink';

/** Opens every kind of page in English and Arabic, under some circumstances, and collects what is wrong. */
const lookAt = (
  circumstances: NonNullable<Parameters<Page['emulateMedia']>[0]>,
  find: (page: Page) => Promise<string[]>,
): Promise<string[]> => {
  const { browser, origin, kinds } = reader();
  return inTabs(
    browser,
    { viewport: { width: 800, height: 800 } },
    kinds.filter(isRead),
    async (page, built) => {
      await page.emulateMedia(circumstances);
      await openPage(page, origin, built);
      return (await find(page)).map((fault) => `${built.path} ${fault}`);
    },
  );
};

test('where colours are forced, what colour alone sets apart has a border', async () => {
  const faults = await lookAt({ forcedColors: 'active' }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.art, .keys, .chip, .notice, .callout')]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { borderInlineStartWidth, borderBlockEndWidth } = getComputedStyle(element);
          return parseFloat(borderInlineStartWidth) < 1 || parseFloat(borderBlockEndWidth) < 1;
        })
        .map((element) => `has no border: ${element.outerHTML.slice(0, 80)}`),
    ),
  );
  expect(faults).toEqual([]);
}, 200_000);

test('where motion is unwanted, nothing moves', async () => {
  const faults = await lookAt({ reducedMotion: 'reduce' }, (page) =>
    page.evaluate(() => [
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
          return (
            scrollBehavior === 'smooth' || parseFloat(transitionDuration) > 0 || animationName !== 'none'
          );
        })
        .map((element) => `moves: ${element.outerHTML.slice(0, 80)}`),
    ]),
  );
  expect(faults).toEqual([]);
}, 200_000);

test('on paper, in the dark too, text is dark on white, nothing is there to press, and links outside say where they lead', async () => {
  const faults = await lookAt({ media: 'print', colorScheme: 'dark' }, (page) =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      const luminance = (colour: string) =>
        (colour.match(/\d+(?:\.\d+)?/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part) / 765, 0);
      const pressed = [
        ...document.querySelectorAll('form, button, .skip, body > header nav, body > footer nav'),
      ].filter((element) => element.checkVisibility() && element.getBoundingClientRect().left > -90);
      const outside = [
        ...document.querySelectorAll('main a[href^="http"]:not([href^="http://localhost"])'),
      ].filter(
        (link) => link.checkVisibility() && !getComputedStyle(link, '::after').content.includes('http'),
      );
      return [
        ...(luminance(backgroundColor) < 0.99 || luminance(color) > 0.3
          ? [`is ${color} on ${backgroundColor}`]
          : []),
        ...pressed.map((element) => `has something to press: ${element.outerHTML.slice(0, 80)}`),
        ...outside.map((link) => `does not say where it leads: ${link.outerHTML.slice(0, 80)}`),
      ];
    }),
  );
  expect(faults).toEqual([]);
}, 200_000);
