import { expect, test } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';
import type { BuiltPage } from '../fixtures/sample-site.ts';
import { inTabs } from '../fixtures/tabs.ts';
import { walk } from './keyboard.ts';
import { smallTargets } from './target-size.ts';

const reader = sampleReader();

/* Pages that lead on at once are walked by nobody. */
const unwalked = new Set(['permalink', 'choice']);

/** From left to right and from right to left. */
const isWalked = ({ lang, kind }: BuiltPage) => (lang === 'en' || lang === 'ar') && !unwalked.has(kind);

test('the tab key reaches every part of every kind of page in its order, shows where it is, and comes out at the end', async () => {
  const { browser, origin, kinds } = reader();
  const options = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
  const faults = await inTabs(browser, options, kinds.filter(isWalked), async (page, built) => {
    await openPage(page, origin, built);
    return (await walk(page)).map((fault) => `${built.path}: ${fault}`);
  });
  expect(faults).toEqual([]);
}, 400_000);

test.each([
  ['<a href="#a">Past</a><a href="/" style="outline:none">A</a>', /^the focus does not show on <a href="\/"/],
  ['<header><nav><a href="/">First</a></nav></header>', /^the first stop leads past nothing/],
  ['<a href="#a">Past</a><a href="/1" tabindex="2">A</a>', /^stop 0 of 2 is not next: <a href="\/1"/],
  [
    '<a href="#a">Past</a><a href="/" style="position:absolute;inset-inline-start:-99rem">A</a>',
    /^the focus is off the screen/,
  ],
  [
    '<a href="#a">Past</a><input onkeydown="event.preventDefault()"><a href="/">A</a>',
    /^stop 2 of 3 is not next: <input/,
  ],
])('the walk through %s finds what is wrong', async (html, fault) => {
  const faults = await inTabs(reader().browser, {}, [html], async (page, source) => {
    await page.setContent(`<style>:focus{outline:3px solid red}</style>${source}`);
    return walk(page);
  });
  expect(faults).toEqual([expect.stringMatching(fault)]);
});

test.each([
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
])(
  'every target of every kind of page is 24 pixels wide and high, or has room round it, at $width pixels',
  async (viewport) => {
    const { browser, origin, kinds } = reader();
    const faults = await inTabs(browser, { viewport }, kinds, async (page, built) => {
      await openPage(page, origin, built);
      return (await smallTargets(page)).map((fault) => `${built.path} ${fault}`);
    });
    expect(faults).toEqual([]);
  },
  300_000,
);

test('small targets side by side are found, large ones and links within sentences are not', async () => {
  const links = '<a href="/1">a</a><a href="/2">b</a>';
  const html = `<nav style="font-size:12px;line-height:12px">${links}</nav><p>Words ${links} and more</p>`;
  const faults = await inTabs(reader().browser, {}, [html], async (page, source) => {
    await page.setContent(source);
    return smallTargets(page);
  });
  expect(faults).toHaveLength(2);
});
