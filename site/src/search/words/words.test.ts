import { describe, expect, test } from 'vitest';
import { distance, forgiven } from './distance.ts';
import { fold, wordsOf } from './fold.ts';
import { functionWords } from './function-words.ts';
import { stem } from './stem.ts';

describe('a folded word', () => {
  test.each([
    ['Réintégration', 'reintegration'],
    ['FORMAÇÃO', 'formacao'],
    ['cœur', 'coeur'],
    ['٢٠٢٢', '2022'],
    ['إحالة', 'احاله'],
    ['أفغانستان', 'افغانستان'],
    ['مُجْتَمَع', 'مجتمع'],
    ['مجتمـــع', 'مجتمع'],
    ['المجتمع', 'مجتمع'],
    ['والمجتمع', 'مجتمع'],
    ['بالمجتمع', 'مجتمع'],
    ['للمجتمع', 'مجتمع'],
    ['مستشفى', 'مستشفي'],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('keeps an Arabic word that only looks as if it had an article', () => {
    expect(fold('والد')).toBe('والد');
  });
});

test('parts words at apostrophes and hyphens, keeps digits and acronyms with an ampersand', () => {
  expect(wordsOf('L’évaluation, community-based: M&E in 2 rounds')).toEqual([
    'evaluation',
    'community',
    'based',
    'me',
    'in',
    '2',
    'rounds',
  ]);
});

test.each([
  ['seeds', 'seed'],
  ['policies', 'policy'],
  ['practices', 'practice'],
  ['businesses', 'business'],
  ['mujeres', 'mujer'],
  ['avaliacoes', 'avaliacao'],
  ['locais', 'local'],
  ['nationaux', 'national'],
  ['retornadas', 'retornado'],
  ['عايدون', 'عايدين'],
  ['تقييمات', 'تقييم'],
  ['احالات', 'احاله'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['return', 'returnee'],
  ['train', 'trainee'],
  ['data', 'date'],
])('%s and %s have not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each([
  ['karez', 'karez', 0],
  ['karez', 'kares', 1],
  ['karez', 'krez', 1],
  ['karez', 'akrez', 1],
  ['listener', 'listner', 1],
  ['abc', 'xyz', 3],
])('%s and %s are %i apart', (one, other, errors) => {
  expect(distance(one, other, 3)).toBe(errors);
});

test('stops counting errors at the limit', () => {
  expect(distance('reintegration', 'evaluation', 2)).toBe(3);
  expect(distance('a', 'abcdef', 2)).toBe(3);
});

test('forgives more in longer words, and nothing in short ones', () => {
  expect(['two', 'four', 'reinteg', 'reintegr'].map(forgiven)).toEqual([0, 1, 1, 2]);
});

test('function words are folded as words are, so that they are recognised', () => {
  for (const word of functionWords) expect(wordsOf(word)).toEqual([word]);
});
