import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderSource } from '../testing/render-source.ts';
import { sampleMedia } from '../testing/sample-media.ts';
import { finishPage as finish } from './finish-page.ts';
import { weightPlace } from './page-weight.ts';
import { typesetFrench } from './typeset.ts';

const figure = renderSource('<Figure media="0011223344556677" />\n', { media: () => sampleMedia }).html;
const page = (content: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><link rel="canonical" href="/x/"><link rel="alternate" hreflang="fr" href="/fr/x/">` +
  `<meta name="dcterms.identifier" content="000000"><meta name="citation_title" property="og:title" content="Seeds">` +
  `<meta property="og:url" content="https://x.example/"><link rel="cite-as" href="https://x.example/k/000000/en/">` +
  `<script type="application/ld+json">{"a":">"}</script></head><body data-page="news"><article data-pagefind-body>${content}</article>${weightPlace}</body></html>`;
const sizeOf = (html: string, effort: number) =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } }).length;

/** A real text, as a page holds it. */
const text = readFileSync(
  new URL(
    '../../../content/entries/knowledge-papers/sustainable-development-and-reintegration/en.mdx',
    import.meta.url,
  ),
  'utf8',
).replaceAll(/[<>]/g, '');
/** The finished page as text. */
function finishPage(content: string): { page: string; textFirst?: string } {
  const { page: finished, textFirst } = finish(content);
  return {
    page: finished.toString(),
    ...(textFirst === undefined ? {} : { textFirst: textFirst.toString() }),
  };
}
const told = (html: string) => Number(/This page: (\d+) KB\.<\/p>/.exec(html)?.[1]) * 1_000;

describe('finishPage', () => {
  test('says what a page weighs', () => {
    const { page: finished, textFirst } = finishPage(page(text));
    expect(Math.abs(told(finished) - sizeOf(finished, 5))).toBeLessThan(1_500);
    expect(textFirst).toBeUndefined();
  });

  test('counts less for the pages that releases press harder', () => {
    const paper = page(text).replace('data-page="news"', 'data-page="knowledge-paper"');
    const { page: finished } = finishPage(paper);
    expect(Math.abs(told(finished) - sizeOf(finished, 10))).toBeLessThan(1_500);
    expect(told(finished)).toBeLessThan(told(finishPage(page(text)).page));
  });

  test('says what its pictures weigh, and leads to the form without them', () => {
    const { page: finished } = finishPage(page(figure + figure));
    expect(finished).toMatch(
      /; its pictures: 26 KB when shown\. <a href="text\/" data-pictures="ask">Read without pictures<\/a><\/p>/,
    );
  });

  test('leaves feeds as they are', () => {
    const feed = `<?xml version="1.0"?><feed xml:lang="fr">Oui !${weightPlace}</feed>`;
    expect(finishPage(feed)).toEqual({ page: feed });
  });
});

describe('the text-first form', () => {
  const { textFirst = '' } = finishPage(page(figure));

  test('has every picture as a link that says what it shows and weighs, and loads none', () => {
    expect(textFirst).toContain('Picture: A field with young trees <small>13 KB</small></a>');
    expect(textFirst).toContain('Trees in their second year');
    expect(textFirst).not.toMatch(/<img|<picture|<noscript/);
  });

  test('leaves no piece of what it takes out of the head, whatever stands there', () => {
    const cited = page(figure).replace(
      '</head>',
      `<meta name="citation_title" content="a > <img src=x onerror=alert(1)> b"><meta property="og:title" content="<script>alert(1)</script>"></head>`,
    );
    expect(finishPage(cited).textFirst).not.toMatch(/onerror|alert|citation|og:/);
  });

  test('is neither found, nor cited, nor promised in place of the page', () => {
    expect(textFirst).toContain('<meta name="robots" content="noindex"><link rel="canonical" href="/x/">');
    expect(textFirst).not.toMatch(/pagefind-body|dcterms|hreflang|citation_|og:|cite-as|ld\+json/);
  });

  test('leads back', () => {
    expect(textFirst).toContain('<a href="../" data-pictures="show">Read with pictures</a>');
  });
});

describe('French', () => {
  test.each([
    ['<p>Quoi ? Oui ; non !</p>', '<p>Quoi\u202f? Oui\u202f; non\u202f!</p>'],
    ['<p>Voici : « un mot »</p>', '<p>Voici\u00a0: «\u00a0un mot\u00a0»</p>'],
    ['<p>« <b>un</b> mot</p>', '<p>«\u00a0<b>un</b> mot</p>'],
    ['Oui ! <b>Rien</b> <i>Non !</i> Si ?', 'Oui\u202f! <b>Rien</b> <i>Non\u202f!</i> Si\u202f?'],
    ['<p>82 % des cas</p>', '<p>82\u00a0% des cas</p>'],
    ['<p title="a : b"><code>a : b</code></p>', '<p title="a : b"><code>a : b</code></p>'],
  ])('%s', (typed, set) => {
    expect(typesetFrench(typed)).toBe(set);
  });

  test('is set in French pages only', () => {
    expect(finishPage(page('Oui !', 'fr')).page).toContain('Oui\u202f!');
    expect(finishPage(page('Yes !')).page).toContain('Yes !');
  });
});
