import { expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { parseXml } from '../testing/parse-xml.ts';
import { element, escapeXml, parent } from './xml.ts';

test.each([
  ['\u0000', 'a null'],
  ['\u0008', 'a control character'],
  ['\u001b', 'an escape'],
  ['\ufffe', 'a character that is none'],
  ['\ud800', 'half a character'],
])('text in XML has no character that XML cannot hold: %j, %s', (sign) => {
  expect(escapeXml(`a${sign}b`)).toBe('a\ufffdb');
});

test('text in XML keeps line breaks, tabs and characters beyond the basic plane', () => {
  expect(escapeXml('a\n\tb😀')).toBe('a\n\tb😀');
});

test('elements hold what they are given, in text and attributes', () => {
  const xml = parent('list', [element('item', nastyText, { name: nastyText, missing: undefined })]);
  expect(parseXml(xml)).toMatchObject({ list: { item: { name: nastyText, '#text': nastyText } } });
});
