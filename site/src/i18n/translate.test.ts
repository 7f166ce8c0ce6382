import { expect, test } from 'vitest';
import { translateTo } from './translate.ts';

test('gives a text in its language', () => {
  expect(translateTo('fr')('header.library')).toBe('Bibliothèque');
});

test('fills in values, each where its language wants it', () => {
  expect(translateTo('en')('pager.position', { page: '2', pages: '9' })).toBe('Page 2 of 9');
  expect(translateTo('ar')('pager.position', { page: '2', pages: '9' })).toBe('الصفحة 2 من 9');
});

test('leaves braces in a value alone', () => {
  expect(translateTo('en')('library.listLead', { list: '{count}' })).toMatch(/: \{count\}\.$/);
});

test.each([
  [0, 'لا نتائج'],
  [1, 'نتيجة واحدة'],
  [2, 'نتيجتان'],
  [3, '3 نتائج'],
  [11, '11 نتيجة'],
  [100, '100 نتيجة'],
])('counts %i publications in Arabic with the right form', (count, text) => {
  expect(translateTo('ar')('library.count', { count })).toBe(text);
});

test('writes large counts with the separators of the language', () => {
  expect(translateTo('en')('library.count', { count: 1234 })).toBe('1,234 entries');
  expect(translateTo('fr')('library.count', { count: 0 })).toBe('0 résultat');
});
