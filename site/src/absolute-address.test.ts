import { expect, test } from 'vitest';
import { absoluteAddress } from './absolute-address.ts';

const site = 'https://hub.example:8443/base/?x#y';

test.each([
  '/',
  '/en/factsheets/trees-2_a/',
  '/files/000000/en.pdf',
  '/en/#part-1',
  '/a//b/',
  '//elsewhere.example/a',
  '//elsewhere/a',
  '/a/../b/',
  '/a/./b.txt',
  '/a/..',
  '/a.b/c.d.txt',
  '/é/',
  '/a b/',
  '/a?b=c#d',
  'below/',
  'https://elsewhere.example/é',
  'mailto:hub@hub.example',
])('the address of %s is what a browser makes of it', (path) => {
  expect(absoluteAddress(path, site)).toBe(new URL(path, site).href);
  expect(absoluteAddress(path, new URL(site))).toBe(new URL(path, site).href);
});
