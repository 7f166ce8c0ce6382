import { expect, test } from 'vitest';
import { cell, line, list, table } from './index.ts';

test.each([
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '＝1',
  '\tx',
])('makes no formula of %j', (text) => {
  expect(cell(text)).toMatch(/^"?'/);
});

test('quotes what would break a line or a cell', () => {
  expect(cell('a,"b"\nc')).toBe('"a,""b""\nc"');
  expect(cell('plain')).toBe('plain');
});

test('puts lines under the names of their columns, behind the mark of UTF-8', () => {
  const lines = [line([1, undefined, list(['a', 'b'])]), line(['x', 'y,z', -1])];
  expect(table(['one', 'two', 'three'], lines)).toBe('\ufeffone,two,three\r\n1,,a; b\r\nx,"y,z",\'-1\r\n');
});
