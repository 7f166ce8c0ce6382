import { langs } from '@kmh/content/vocabulary';
import { describe, expect, test } from 'vitest';
import { offlineTexts } from '../texts.ts';
import { sampleGroup, sampleUnfinishedGroup, sampleUnit } from '../testing/sample-records.ts';
import { createWords, type Texts } from '../words/words.ts';
import { labelFor, nameOf, sentenceFor } from './standing.ts';

const wordsIn = (lang: (typeof langs)[number], format = 'en-GB') => {
  const texts: Texts = JSON.parse(offlineTexts(lang));
  return createWords(lang, format, texts);
};
const words = wordsIn('en');
const a = sampleUnit('/en/a/');
const b = sampleUnit('/en/b/');
const unfinished = sampleUnfinishedGroup('/en/list/', ['/en/list/', '/en/a/', '/en/b/'], {
  list: '/en/list/',
});

describe('the button says', () => {
  test.each([
    ['that nothing is saved', { group: undefined, units: [] }, 'Save for offline'],
    ['when it was saved', { group: sampleGroup('/en/a/'), units: [a] }, 'Saved for offline · 4 March 2026'],
    [
      'that it is saved as part of another',
      { group: undefined, units: [a] },
      'Saved for offline · 4 March 2026',
    ],
    ['how much is saved', { group: unfinished, units: [a, b] }, '2 of 3 pages saved'],
    [
      'that there is more',
      { group: sampleGroup('/en/a/', ['/en/a/'], { more: 2 }), units: [a] },
      'Update available',
    ],
    [
      'that it is old',
      { group: undefined, units: [{ ...a, state: 'outdated' as const }] },
      'Update available',
    ],
  ])('%s', (_, standing, label) => {
    expect(labelFor(standing, words)).toBe(label);
  });
});

test('the sentence says when, how much room, and that the pictures are missing', () => {
  const standing = { group: sampleGroup('/en/list/', ['/en/a/', '/en/b/'], { more: 1 }), units: [a, b] };
  expect(sentenceFor(standing, words)).toBe(
    'Saved on 4 March 2026 · 80 KB · without pictures · 1 new entry since',
  );
});

test('a group is never whole before its end, also when all its texts came with others', () => {
  expect(nameOf({ group: { ...unfinished, members: ['/en/a/'] }, units: [a] })).toBe('part');
});

test.each(langs)('every text that scripts fill in is there in %s', (lang) => {
  const { text } = wordsIn(lang);
  for (const key of Object.keys(JSON.parse(offlineTexts(lang)))) {
    const values = { date: 'D', done: 1, total: 2, count: 2, size: 'S', room: 'R', amount: 3, title: 'T' };
    expect(text(key, values)).toMatch(/^[^{}]+$/);
  }
});
