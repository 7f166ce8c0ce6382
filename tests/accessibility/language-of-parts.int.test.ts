import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleReader } from '../fixtures/sample-reader.ts';
import type { BuiltPage } from '../fixtures/sample-site.ts';
import { untoldParts, type Titles } from './language-of-parts.ts';

const reader = sampleReader();

const titleOf = (html: string) => /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1]?.trim();

/** Titles of pages that are called so in one language only: a name that is the same in all of them tells nothing. */
function titlesIn(pages: readonly BuiltPage[]): Titles {
  const langs = new Map<string, Set<string>>();
  for (const { html, lang } of pages) {
    const title = titleOf(html);
    if (title !== undefined) langs.set(title, (langs.get(title) ?? new Set()).add(lang));
  }
  return Object.fromEntries(
    [...langs].flatMap(([title, [lang, other]]) => (lang && !other ? [[title, lang]] : [])),
  );
}

async function withTab<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await reader().browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

test('every part of a page that is in another language says so', async () => {
  const { pages } = reader();
  const titles = titlesIn(pages);
  const names = pages.filter(({ kind }) => kind === 'series').flatMap(({ html }) => titleOf(html) ?? []);
  const faults = await withTab(async (page) => {
    const found = new Map<string, string>();
    for (const { path, html } of pages)
      for (const fault of await untoldParts(page, html, titles, names))
        found.set(fault, found.get(fault) ?? path);
    return [...found].map(([fault, path]) => `${path} — ${fault}`);
  });
  expect(faults).toEqual([]);
}, 300_000);

test.each([
  ['<p>كلمة</p>', ['Arabic in en: كلمة']],
  ['<p lang="ar">كلمة أخرى</p>', ['from left to right, Arabic in ar: كلمة أخرى']],
  ['<p lang="ar" dir="rtl">كلمة</p><bdi lang="ar">كلمة</bdi>', []],
  ['<p lang="ar" dir="rtl">Two words</p>', ['Latin words in ar: Two words']],
  ['<p lang="ar" dir="rtl">IOM, KMH 2, DG INTPA, C-364220, info@hub.example, hub.example/k/one</p>', []],
  ['<p>Titre connu</p><p lang="fr">Titre connu</p>', ['a title in fr in en: Titre connu']],
  ['<img alt="كلمة"><a title="كلمة" lang="ar">A</a>', ['Arabic in en (alt): كلمة']],
])('tells %s apart', async (html, faults) => {
  const source = `<html lang="en" dir="ltr"><body>${html}`;
  expect(await withTab((page) => untoldParts(page, source, { 'Titre connu': 'fr' }))).toEqual(faults);
});
