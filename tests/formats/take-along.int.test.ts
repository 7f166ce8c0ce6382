import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf, walkStructure } from '../../site/src/testing/read-pdf.ts';
import { pagesOf, sampleSite, type BuiltPage } from '../fixtures/sample-site.ts';
import type { Workplace } from '../fixtures/workplace.ts';
import { articleOf, headingsOf, libraryFiles, takenFiles, wordsOf, type TakenFiles } from './taken-files.ts';

let workplace: Workplace;
let pages: BuiltPage[];
let files: TakenFiles[];

beforeAll(async () => {
  workplace = await sampleSite();
  pages = pagesOf(workplace);
  files = takenFiles(workplace, pages);
}, 300_000);

/* A page says 98 KB, in the numerals and words of its language. */
const kilobytes = (bytes: number): string => String(Math.round(bytes / 1_000));

test('every publication can be taken along in four formats, and its page says what each weighs', () => {
  expect(files.length).toBeGreaterThan(30);
  for (const { page, place, read } of files) {
    for (const format of ['pdf', 'epub', 'html', 'md'] as const) {
      const note = new RegExp(`href="${place}\\.${format}">[^<]*<small><bdi>([^<]+)<`).exec(page.html)?.[1];
      expect(`${page.path} ${note ?? ''}`).toContain(kilobytes(read(format).length));
    }
  }
});

/* Pictures with a description, and charts. */
const describedPictures = (page: BuiltPage): number =>
  articleOf(page).match(/<img [^>]*\balt="[^"]|<svg [^>]*role="img"/g)?.length ?? 0;

/* Marks above and below letters are drawn apart from them. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\p{Mn}|ـ/gu, '');

describe('PDFs', () => {
  test('are tagged for screen readers, described, bookmarked and set in their own fonts', async () => {
    const faults: string[] = [];
    const check = (path: string, what: string, holds: boolean) => {
      if (!holds) faults.push(`${path}: ${what}`);
    };
    for (const { page, read } of files) {
      const pdf = await readPdf(read('pdf'));
      const nodes = pdf.structure.flatMap(walkStructure);
      const levels = nodes.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
      const [title] = headingsOf(page.html, 1);
      const words = (text: string) => wordsOf(text.replace(/[<>&]/g, ' ')).join(' ');
      check(page.path, 'tagged', pdf.isTagged);
      check(page.path, 'language', pdf.lang === page.lang);
      check(page.path, 'title', words(pdf.title) === title);
      check(page.path, 'shows its title', pdf.showsTitle);
      check(page.path, 'PDF/UA', /<pdfuaid:part>1</.test(pdf.xmp));
      check(
        page.path,
        'alternative texts',
        nodes.every(({ role, alt }) => role !== 'Figure' || (alt ?? '') !== ''),
      );
      check(page.path, 'first heading', levels[0] === 1);
      check(
        page.path,
        'headings',
        levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1),
      );
      check(
        page.path,
        'pictures',
        describedPictures(page) === nodes.filter(({ role }) => role === 'Figure').length,
      );
      check(
        page.path,
        'fonts',
        pdf.fonts.every((name) => /^(?:Noto|Amiri)/.test(name)),
      );
      const bookmarks = pdf.bookmarks.map(words);
      for (const heading of headingsOf(articleOf(page), 2))
        if (heading !== '' && !page.html.includes(`id="section-contents">${heading}`))
          check(page.path, `bookmark ${heading}`, bookmarks.includes(heading));
    }
    expect(faults).toEqual([]);
  }, 180_000);

  test('hold the words of their pages, in Arabic too', async () => {
    for (const { page, read } of files) {
      const { texts } = await readPdf(read('pdf'));
      const known = new Set(wordsOf(plain(texts.join(' '))));
      const wanted = wordsOf(plain(articleOf(page)));
      const found = wanted.filter((word) => known.has(word)).length;
      expect(
        `${page.path} ${
          found / wanted.length >= 0.95
            ? 'has'
            : `lacks ${wanted
                .filter((word) => !known.has(word))
                .slice(0, 30)
                .join(' ')} of`
        } its words`,
      ).toBe(`${page.path} has its words`);
    }
  }, 180_000);
});

test('every EPUB is valid', async () => {
  const faults: string[] = [];
  for (const { page, read } of files) {
    const { messages } = await EpubCheck.validate(new Uint8Array(read('epub')));
    for (const { severity, id, message } of messages)
      if (severity !== 'info' && severity !== 'usage') faults.push(`${page.path} ${id}: ${message}`);
  }
  expect(faults).toEqual([]);
}, 180_000);

test('one-file pages hold everything themselves and say the same as their page', () => {
  for (const { page, read } of files) {
    const html = read('html').toString('utf8');
    expect(html).not.toMatch(
      /<script|<noscript|class="held|<link rel="stylesheet"|<nav class="trail|\ssrcset=/,
    );
    for (const [, src = ''] of html.matchAll(/<img[^>]*\ssrc="([^"]*)"/g))
      expect(src).toMatch(/^data:image\//);
    expect(headingsOf(articleOf({ html }), 2)).toEqual(headingsOf(articleOf(page), 2));
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g))
      expect(href).toMatch(/^(?:#|https?:|mailto:|tel:)/);
  }
});

test('plain texts have the sections of their page, in its order', () => {
  for (const { page, read } of files) {
    const text = read('md').toString('utf8');
    expect(text).toMatch(/^---\ndc\.title: /);
    const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => wordsOf(heading).join(' '));
    const contents = /id="section-contents">([^<]*)</.exec(page.html)?.[1];
    const own = headingsOf(articleOf(page), 2).filter((heading) => heading !== contents);
    expect(sections).toEqual(own);
  }
});

test('libraries to carry open from a stick: every link of the index leads to a file beside it', () => {
  const names = libraryFiles(workplace);
  expect(names).toEqual(['ar', 'en', 'es', 'fr', 'pt'].map((lang) => `library-${lang}.zip`));
  for (const name of names) {
    const lang = name.slice('library-'.length, -'.zip'.length);
    const zip = unzipSync(
      new Uint8Array(readFileSync(join(workplace.dataDir, 'current', 'site', 'files', name))),
    );
    const index = strFromU8(zip['index.html'] ?? new Uint8Array());
    const links = [...index.matchAll(/<h3><a href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.toSorted()).toEqual(
      Object.keys(zip)
        .filter((path) => path !== 'index.html')
        .toSorted(),
    );
    expect(links).toHaveLength(files.filter(({ page }) => page.lang === lang).length);
    for (const { place, read, page } of files)
      if (page.lang === lang) {
        const own = zip[`files/${place.split('/')[2] ?? ''}.html`];
        expect(Buffer.from(own ?? []).equals(read('html'))).toBe(true);
      }
  }
});
