import { expect, test } from 'vitest';
import { write } from './glyphs.ts';

test('refuses to write a letter that has no strokes', () => {
  expect(() => write('AE', { x: 0, y: 0 }, 40, '#000000')).toThrow('No strokes for “E”.');
});
