import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './words.ts';

test('counts from letters and digits to the next space', () => {
  expect(countWords('')).toBe(0);
  expect(countWords('One “two” – 3, l’accueil\u00a0; عودة')).toBe(5);
  expect(countWords('𝐀 word—joined 🙂 …')).toBe(2);
});

const texts = fc.string({
  unit: fc.oneof(fc.constantFrom(' ', '\u00a0', '\n', '—', 'é', 'ع', '7', '𝐀', '🙂', '\ud800'), fc.string()),
});

test('counts what a regular expression says, whatever a text holds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
    }),
  );
});
