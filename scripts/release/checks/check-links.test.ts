import { describe, expect, test } from 'vitest';
import { inventoryOf, page } from '../../testing/built-site.ts';
import { checkLinks, readPlain, resolveLink } from './check-links.ts';

describe('links', () => {
  const check = (content: string) =>
    checkLinks(
      inventoryOf({ 'en/index.html': page(content), 'en/a/index.html': page('<h2 id="x">X</h2>') }),
      'https://kmh.example',
    );

  test.each([
    ['<a href="/en/a/">', []],
    ['<a href="a/#x">', []],
    ['<a href="https://elsewhere.example/gone/">', []],
    ['<script src="/pagefind/pagefind.js">', []],
    ['<a href="/en/b/">', ['en/index.html — leads to /en/b/, which the site does not have.']],
    ['<a href="/en/a/#y">', ['en/index.html — leads to /en/a/#y, but that page has no such place.']],
    ['<a href="https://kmh.example/fr/">', ['en/index.html — leads to /fr/, which the site does not have.']],
    [
      '<img alt="" src="/media/none.jpg">',
      ['en/index.html — leads to /media/none.jpg, which the site does not have.'],
    ],
    [
      '<a href="/en/a/index.html">',
      ['en/index.html — leads to /en/a/index.html, which the site does not have.'],
    ],
    ['<a href="/en/b c/">', ['en/index.html — leads to /en/b c/, which the site does not have.']],
    ['<a href="https://[">', ['en/index.html — “https://[” is no address.']],
  ])('%s', (content, faults) => {
    expect(check(content)).toEqual(faults);
  });

  test.each(['/', '/en/a/', '/en/a/#x', '/en/a.b.xml', '/404.html', '/pagefind/x.js', '#x', '#', ''])(
    'knows at sight where “%s” leads',
    (link) => {
      const base = 'https://kmh.example/en/';
      expect(readPlain(link, '/en/')).toEqual(resolveLink(link, base, 'https://kmh.example'));
    },
  );

  test.each([
    'a/',
    '../a/',
    '//x/',
    '/en//a/',
    '/en/../a/',
    '/en/./a/',
    '/en/%61/',
    '/é/',
    '/a?b',
    '/.well',
    'x:y',
  ])('looks twice at “%s”', (link) => {
    expect(readPlain(link, '/en/')).toBeUndefined();
  });

  describe('after a build that was sound', () => {
    const site = 'https://kmh.example';
    const before = inventoryOf({
      'en/index.html': page('<a href="/en/a/#x">'),
      'en/a/index.html': page('<h2 id="x">X</h2><a href="/files/a.pdf#page=2">'),
      'files/a.pdf': '',
      'files/b.pdf': '',
    });
    const after = (pages: Readonly<Record<string, string>>, ...gone: readonly string[]) => {
      const now = new Map([...before, ...inventoryOf(pages)]);
      for (const path of gone) now.delete(path);
      expect(checkLinks(now, site, before)).toEqual(checkLinks(now, site));
      return checkLinks(now, site);
    };

    test('finds nothing where nothing changed, or nothing that is missed', () => {
      expect(after({})).toEqual([]);
      expect(after({ 'en/a/index.html': page('<h2 id="x">Y</h2>') }, 'files/b.pdf')).toEqual([]);
    });

    test.each([
      ['of a new page', { 'en/b/index.html': page('<a href="/en/c/">') }, [], '/en/c/'],
      ['of a changed page', { 'en/index.html': page('<a href="/en/a/#y">') }, [], '/en/a/#y'],
      ['to a place that is gone', { 'en/a/index.html': page('') }, [], '/en/a/#x'],
      ['to a page that is gone', {}, ['en/a/index.html'], '/en/a/'],
      ['to a file that is gone', {}, ['files/a.pdf'], '/files/a.pdf'],
    ] as const)('finds a link %s', (_what, pages, gone, lost) => {
      expect(after(pages, ...gone)).toEqual([expect.stringContaining(lost)]);
    });

    test('looks at no page that stayed as it was', () => {
      // Only a build that was not sound could have this one.
      const faulty = inventoryOf({ 'en/index.html': page('<a href="/en/none/">') });
      expect(checkLinks(faulty, site, faulty)).toEqual([]);
    });
  });

  test('says once what is missing, however many pages lead there', () => {
    const files = inventoryOf({
      'a.html': page('<a href="/x/">'),
      'b.html': page('<a href="/x/">'),
      'c.html': page('<a href="/x/">'),
    });
    expect(checkLinks(files, 'https://kmh.example')).toEqual([
      'a.html, and 2 more — leads to /x/, which the site does not have.',
    ]);
  });

  test('finds a place named in Arabic', () => {
    const faults = checkLinks(
      inventoryOf({
        'ar/index.html': page(
          '<a href="#%D8%A7%D9%84%D8%AA%D9%88%D8%B5%D9%8A%D8%A7%D8%AA">x</a><h2 id="التوصيات">y</h2>',
        ),
      }),
      'https://kmh.example',
    );
    expect(faults).toEqual([]);
  });
});
