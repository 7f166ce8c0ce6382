import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { desk, openTab, phone } from '../fixtures/open-tab.ts';
import { sampleReader } from '../fixtures/sample-reader.ts';

const reader = sampleReader();
const paper = '/en/knowledge-papers/sustainable-development-and-reintegration/';
const brief = '/en/evaluation-briefs/kmh-final-evaluation/';
const noScript = { javaScriptEnabled: false };

describe('the contents list', () => {
  test('stays in sight at a desk and marks the section at hand', async () => {
    const { page } = await openTab(reader(), paper, desk);
    await page.locator('#section-gap').evaluate((heading) => heading.scrollIntoView());
    const marked = page.locator('.contents [aria-current="location"]');
    await marked.filter({ hasText: 'What was not known' }).waitFor();
    await page.locator('#recommendations').evaluate((heading) => heading.scrollIntoView());
    await marked.filter({ hasText: 'Recommendations' }).waitFor();
    expect(await marked.count()).toBe(1);
    await expect.poll(async () => (await marked.boundingBox())?.y).toBeLessThan(800);
    expect((await marked.boundingBox())?.y).toBeGreaterThan(0);
    await page.context().close();
  });

  test('is folded on a phone, and leads to every section without scripts', async () => {
    const { page } = await openTab(reader(), paper, { ...phone, ...noScript });
    const link = page.locator('.contents a').filter({ hasText: 'References' });
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents summary').click();
    await link.click();
    expect(new URL(page.url()).hash).toBe('#section-references');
    await page.context().close();
  });
});

describe('a note', () => {
  const words = 'which had been phased out in 2020';

  test('opens where the reader is, and gives the place back', async () => {
    const { page } = await openTab(reader(), brief, phone);
    const [mark, note] = [page.locator('#fnref-1'), page.locator('#fn-1')];
    expect(await note.isVisible()).toBe(false);
    await mark.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await mark.click();
    await note.waitFor({ state: 'visible' });
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await page.context().close();
  });

  test('closes by its own arrow', async () => {
    const { page } = await openTab(reader(), brief, phone);
    await page.locator('#fnref-1').click();
    await page.locator('#fn-1 .back').click();
    await page.locator('#fn-1').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  test('stands on the page once, opened or not, and always in print', async () => {
    const { page } = await openTab(reader(), brief, phone);
    const copies = () => page.evaluate((text) => document.body.innerHTML.split(text).length - 1, words);
    expect(await copies()).toBe(1);
    await page.locator('#fnref-1').click();
    expect(await copies()).toBe(1);
    expect(await page.locator('[aria-describedby="fn-1"]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#fn-1').isVisible()).toBe(true);
    await page.context().close();
  });

  test('stands in the margin at a desk, and below its paragraph without scripts', async () => {
    const wide = await openTab(reader(), brief, desk);
    const [text, margin] = await Promise.all([
      wide.page.locator('#fnref-1').boundingBox(),
      wide.page.locator('#fn-1').boundingBox(),
    ]);
    expect(margin?.x).toBeGreaterThan(text?.x ?? Infinity);
    await wide.page.context().close();
    const plain = await openTab(reader(), brief, { ...phone, ...noScript });
    expect(await plain.page.locator('#fn-1').isVisible()).toBe(true);
    await plain.page.locator('#fnref-1').click();
    expect(new URL(plain.page.url()).hash).toBe('#fn-1');
    await plain.page.context().close();
  });
});

describe('an abbreviation', () => {
  test('is explained by a tap, by the keyboard, and without scripts by the list', async () => {
    const { page } = await openTab(reader(), brief, phone);
    const term = page.locator('a.term').filter({ hasText: 'IOM' }).first();
    await term.focus();
    await page.keyboard.press('Enter');
    const opened = page.locator('[popover]');
    expect(await opened.textContent()).toContain('International Organization for Migration');
    expect(await opened.isVisible()).toBe(true);
    await page.context().close();
    const plain = await openTab(reader(), brief, { ...phone, ...noScript });
    await plain.page.locator('a.term').first().click();
    const { hash } = new URL(plain.page.url());
    expect(await plain.page.locator(hash).isVisible()).toBe(true);
    await plain.page.context().close();
  });
});

test('a source opens where it is cited', async () => {
  const { page } = await openTab(reader(), paper, phone);
  const cite = page.locator('a.cite').first();
  const source = page.locator((await cite.getAttribute('href')) ?? '');
  await cite.click();
  const box = await source.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(720, -1);
  await page.context().close();
});

test('the reading script takes no more than 1,536 bytes', async () => {
  const { origin, pages } = reader();
  const script = /<script defer src="(\/_astro\/reading[^"]+)"/.exec(
    pages.find(({ path }) => path === paper)?.html ?? '',
  )?.[1];
  const source = await (await fetch(origin + String(script))).text();
  expect(source).toContain('IntersectionObserver');
  expect(brotliCompressSync(source).length).toBeLessThanOrEqual(1_536);
});
