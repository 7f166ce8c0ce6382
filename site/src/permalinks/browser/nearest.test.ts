import { expect, test } from 'vitest';
import { nearestNumbers } from './nearest.ts';

const numbers = ['5c9yz4', '7k2map', '7k2mpb', 'g9ne0v', '000000'];

test.each([
  ['5c9yz5', ['5c9yz4']],
  ['5c9zy4', ['5c9yz4']],
  ['5c9y4', ['5c9yz4']],
  ['5C9-YZ4', ['5c9yz4']],
  ['g9neOv', ['g9ne0v']],
  ['oooolo', ['000000']],
  ['7k2maq', ['7k2map']],
  ['zzzzzz', []],
  ['<script>', []],
  ['', []],
])('offers for “%s” what was meant', (typed, meant) => {
  expect(nearestNumbers(typed, numbers)).toEqual(meant);
});
