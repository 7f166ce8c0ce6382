import { expect, test } from 'vitest';
import { mix } from './palette.ts';

test('mixes colours by their share', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#ffffff');
  expect(mix('#000000', '#ffffff', 1)).toBe('#000000');
  expect(mix('#ff0000', '#0000ff', 0.5)).toBe('#800080');
});
