import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { joinTextFirst, removeTextFirst, textFirstFile } from './text-first-files.ts';

const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test('leads from text-first pages to text-first pages where they exist, and elsewhere to pages', () => {
  const out = temporaryFolder({
    'en/a/index.html': '',
    'en/a/text/index.html': '<a href="../">',
    'en/b/index.html': '',
    'en/b/text/index.html':
      '<a href="/en/a/#x"><a href="/en/c/"><a href="/en/c/text/"><a href="/en/x/text/"><a href="https://e.org/en/a/"><a href="../">',
    'en/c/index.html': '',
    'en/x/text/index.html': '<p>An entry called “text”.</p>',
  });
  const pages = ['en/a/index.html', 'en/b/index.html', 'en/c/index.html'];
  expect(joinTextFirst(out, pages)).toEqual(['en/b/text/index.html']);
  expect(joinTextFirst(out, pages)).toEqual([]);
  expect(links(readFileSync(join(out, 'en/b/text/index.html'), 'utf8'))).toEqual([
    '/en/a/text/#x',
    '/en/c/',
    '/en/c/',
    '/en/x/text/',
    'https://e.org/en/a/',
    '../',
  ]);
});

test('goes when its page has no pictures any more', () => {
  const out = temporaryFolder({ 'en/a/index.html': '', 'en/a/text/index.html': '' });
  removeTextFirst(out, 'en/a/index.html');
  expect(existsSync(join(out, textFirstFile('en/a/index.html')))).toBe(false);
  expect(existsSync(join(out, 'en/a/index.html'))).toBe(true);
});
