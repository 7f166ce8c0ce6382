import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { shorten, shortenProperties, shortProperties } from './short-properties.ts';

test('gives every custom property a short name of its own', () => {
  const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const declared = new Set([...tokens.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name));
  expect(new Set(Object.keys(shortProperties))).toEqual(declared);
  const short = Object.values(shortProperties);
  expect(new Set([...short, '--w', '--h']).size).toBe(short.length + 2);
});

test('shortens what is declared and what is asked for, and leaves the properties of elements', () => {
  expect(shorten('padding: calc(var(--gap) * 2) var(--w)')).toBe('padding: calc(var(--g) * 2) var(--w)');
  const css = ':root{--size-s:1rem}.x{font:var(--size-s) serif;fill:var(--series,var(--hue))}';
  expect(postcss([shortenProperties]).process(css, { from: undefined }).css).toBe(
    ':root{--s:1rem}.x{font:var(--s) serif;fill:var(--series,var(--u))}',
  );
});
