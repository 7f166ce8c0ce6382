import { expect, test } from 'vitest';
import { hasWords } from './narrow.ts';

test.each([
  ['Savings groups of returnees', 'group sav', true],
  ['Soutien psychosocial à la réintégration', 'reintegration', true],
  ['مكتب إحالة واحد في كل مدينة', 'إحالة', true],
  ['Savings groups of returnees', 'groups wells', false],
  ['Anything', '', true],
])('“%s” has the words “%s”: %s', (title, words, has) => {
  expect(hasWords(title, words)).toBe(has);
});
