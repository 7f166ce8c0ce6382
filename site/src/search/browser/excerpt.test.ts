import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

test('tells what was found from what stands around it', () => {
  expect(readExcerpt('two <mark>village</mark> wells')).toEqual(['two ', 'village', ' wells']);
});

test('marks every second stretch, also where the found words stand first or side by side', () => {
  expect(readExcerpt('<mark>village</mark> <mark>wells</mark>')).toEqual(['', 'village', ' ', 'wells', '']);
});

test('gives markup of the text back as the text it is', () => {
  expect(readExcerpt('&lt;img onerror=x&gt; <mark>&lt;b&gt;</mark> &amp;')).toEqual([
    '<img onerror=x> ',
    '<b>',
    ' &amp;',
  ]);
});
