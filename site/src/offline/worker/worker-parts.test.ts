import { describe, expect, test } from 'vitest';
import { insertNotice } from './insert-notice.ts';
import { wayOf } from './route-request.ts';

const site = 'https://hub.example';

describe('the worker answers', () => {
  test.each([
    ['a page', { method: 'GET', mode: 'navigate', url: `${site}/en/` }, 'page'],
    ['a picture', { method: 'GET', mode: 'no-cors', url: `${site}/media/abc/640.avif` }, 'picture'],
    [
      'a picture by itself',
      { method: 'GET', mode: 'navigate', url: `${site}/media/abc/640.avif` },
      'picture',
    ],
    ['a script', { method: 'GET', mode: 'cors', url: `${site}/_astro/a.1.js` }, 'script'],
    [
      'neither the release’s lists',
      { method: 'GET', mode: 'cors', url: `${site}/offline/en/pages-0.json` },
      'none',
    ],
    ['nor what is sent', { method: 'POST', mode: 'navigate', url: `${site}/en/` }, 'none'],
    [
      'nor another origin',
      { method: 'GET', mode: 'no-cors', url: 'https://other.example/media/a/1.webp' },
      'none',
    ],
  ] as const)('%s', (_, request, way) => {
    expect(wayOf(request, site)).toBe(way);
  });
});

describe('the word on a saved copy', () => {
  test('stands at the head of the main part, as text', () => {
    const html = insertNotice(
      '<body><main id="main" class="factsheet"><h1>A</h1></main></body>',
      'Saved <b> & so',
    );
    expect(html).toMatch(
      /<main id="main" class="factsheet"><aside [^>]+><p>Saved &#60;b&#62; &#38; so<\/p><\/aside><h1>/,
    );
  });

  test('is not there where nothing is to be said', () => {
    expect(insertNotice('<main></main>', '')).toBe('<main></main>');
  });
});
