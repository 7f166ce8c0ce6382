import { expect, test } from 'vitest';
import { scriptsNamedIn } from './scripts.ts';

test('finds what a built script imports, now or later, and nothing of other hosts', () => {
  const code =
    'import{a}from"./standing.C0NSpxJx.js";const b=await import(`./offline.DC-5o0x0.js`);' +
    '["_astro/late.x_1.js"];import"https://elsewhere.example/_astro/x.js";"./picture.png"';
  expect(scriptsNamedIn(code)).toEqual([
    '/_astro/standing.C0NSpxJx.js',
    '/_astro/offline.DC-5o0x0.js',
    '/_astro/late.x_1.js',
  ]);
});
