import { expect, test } from 'vitest';
import { nastyText } from '../../../testing/nasty-text.ts';
import { mostChoices, move, printState, readState, type NewsletterState } from './state.ts';

const state: NewsletterState = {
  choices: [
    { permalinkId: '5c9yz4', lang: 'fr' },
    { permalinkId: '7k2map', lang: 'ar' },
  ],
  lang: 'fr',
  layout: 'list',
  subject: nastyText,
  preheader: 'العودة',
  source: 'IOM & partners',
  campaign: '',
};

test('stands in the address as a whole, and comes back from it', () => {
  const query = printState(state, 'en');
  expect(query).toContain('p=5c9yz4.fr,7k2map.ar');
  expect(readState(query, 'en')).toEqual(state);
  expect(printState(readState('', 'en'), 'en')).toBe('');
});

test.each(['p=x&layout=huge&lang=english', 'p=5c9yz4.fr.js,../../x.fr,<b>.fr', 'p=%'])(
  'leaves out what it cannot use: %s',
  (query) => {
    expect(readState(query, 'en')).toMatchObject({ choices: [], lang: 'en', layout: 'pictures' });
  },
);

test('names a publication once, and not more than a newsletter can hold', () => {
  expect(readState('p=5c9yz4.fr,5c9yz4.en', 'en').choices).toEqual([{ permalinkId: '5c9yz4', lang: 'fr' }]);
  const many = Array.from({ length: 60 }, (_, index) => `${String(100_000 + index)}.en`).join(',');
  expect(readState(`p=${many}`, 'en').choices).toHaveLength(mostChoices);
});

test('moves a publication, and not beyond the ends', () => {
  const [first, second] = state.choices;
  expect(move(state.choices, 0, 1)).toEqual([second, first]);
  expect(move(state.choices, 0, -1)).toBe(state.choices);
  expect(move(state.choices, 1, 1)).toBe(state.choices);
});
