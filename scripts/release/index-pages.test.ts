import { expect, test } from 'vitest';
import { forIndex } from './for-index.ts';
import { shareOut } from './index-pages.ts';

const pages = [
  { path: 'ar/a/index.html', bytes: 40 },
  { path: 'en/a/index.html', bytes: 60 },
  { path: 'fr/a/index.html', bytes: 30 },
  { path: 'en/b/index.html', bytes: 20 },
];
const pathsOf = (shares: readonly (readonly { readonly path: string }[])[]) =>
  shares.map((share) => share.map(({ path }) => path));

test('shares pages out by language, as evenly as that goes', () => {
  expect(pathsOf(shareOut(pages, 2))).toEqual([
    ['en/a/index.html', 'en/b/index.html'],
    ['ar/a/index.html', 'fr/a/index.html'],
  ]);
});

test('makes no empty share beside another, and one of nothing', () => {
  expect(shareOut(pages, 9)).toHaveLength(3);
  expect(shareOut([], 2)).toEqual([[]]);
});

test('leaves out what stands round the main part of a page', () => {
  const html =
    '<!doctype html><html lang="ar" dir="rtl"><head><style>a{}</style></head><body><nav>Menu</nav><main id="m"><p>Text</p></main><footer></footer></body></html>';
  expect(forIndex(html)).toBe(
    '<!DOCTYPE html><html lang="ar" dir="rtl"><body><main id="m"><p>Text</p></main></body></html>',
  );
});

test('takes a page without a main part whole', () => {
  expect(forIndex('<html lang="en"><body><p>Text</p>')).toBe('<html lang="en"><body><p>Text</p>');
});
