import { expect, test } from 'vitest';
import { pageStyles } from './page-styles.ts';

const opening = '<main><header><h1>One</h1></header>';
const stylesOf = (rest: string, end = opening.length) => pageStyles(opening + rest, end, 'en');

test('pages of the same elements and classes have the same styles, in whatever order they stand', () => {
  const one = stylesOf('<table class="a card"></table><p class=chip>x</p>');
  expect(stylesOf('<p class="chip">y</p><table class="card a"></table>')).toBe(one);
});

test('a page has other styles where it has another class, or has it in its opening', () => {
  const rest = '<div class="card"><p>x</p></div>';
  const card = stylesOf(rest);
  expect(stylesOf('<div><p>x</p></div>')).not.toBe(card);
  expect(stylesOf(rest, opening.length + rest.length)).not.toBe(card);
});
