import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUtf8 } from './utf8.ts';

test('gives what Node gives, for texts with faults too', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      expect(toUtf8(text).equals(Buffer.from(text))).toBe(true);
    }),
  );
  expect(toUtf8('a\ud800–').toString()).toBe('a\ufffd–');
});
