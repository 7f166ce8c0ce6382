import { expect, test } from 'vitest';
import { page } from '../testing/built-site.ts';
import { readTokens, scanPage } from './scan-page.ts';

test('reads what a page is, what it belongs to and where it leads', () => {
  const facts = scanPage(
    page(
      '<p id="a"><a href="/en/">Home</a> <a href="/en/">again</a> <a id="b" href="/files/5c9yz4/en.pdf">PDF</a></p><img alt="" src="/media/x/1.jpg" srcset="/media/x/320.webp 320w, /media/x/640.webp 640w">' +
        '<form action="/en/library/"></form><svg><title>Chart</title></svg>',
      { kind: 'factsheet', permalinkId: '5c9yz4' },
    ),
  );
  expect(facts).toEqual({
    page: 'factsheet',
    lang: 'en',
    title: 'Page',
    permalinkId: '5c9yz4',
    links: '/en/ /files/5c9yz4/en.pdf /media/x/1.jpg /media/x/320.webp /media/x/640.webp /en/library/',
    ids: 'a b',
    documents: ['/files/5c9yz4/en.pdf'],
    pictures: ['/media/x/640.webp'],
    extent: { words: 0, figures: 0 },
    isFound: false,
    faults: [],
    substance: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

test('keeps an address with a space in it one address, and a page without any without', () => {
  const { links } = scanPage(page('<a href=" /a b/\nc/ ">A</a><a href="/d/">D</a>'));
  expect(readTokens(links)).toEqual(['/a%20b/%20c/', '/d/']);
  expect(readTokens(scanPage(page('')).links)).toEqual([]);
});

test('counts the words of the main part and its figures', () => {
  const main =
    '<main><h2>Two words</h2><svg><style>p{margin: 0 1px}</style></svg><figure><img alt="" src="/x"></figure><p>And – three more: 4.5</p></main>';
  expect(scanPage(page(`Before${main}<footer>After</footer>`)).extent).toEqual({ words: 6, figures: 1 });
});

test('names every fault of the structure at once', () => {
  const { faults } = scanPage('<html><body><img src="x.jpg"><p id="a"></p><p id="a"></p></body></html>');
  expect(faults).toEqual([
    'A picture has no alt attribute.',
    'The id “a” stands twice.',
    'The html element names no language.',
    'The page has no title.',
    'The page has 0 h1 headings; it needs one.',
  ]);
});

test.each([
  ['<meta http-equiv="refresh" content="0; url=/fr/factsheets/seeds/">', '/fr/factsheets/seeds/'],
  ['<meta http-equiv="refresh" content="300">', undefined],
])('knows where %s leads', (meta, address) => {
  expect(scanPage(page(meta)).leadsTo).toBe(address);
});

test('knows a page that can be found by its mark', () => {
  expect(scanPage(page('<article data-pagefind-body="">x</article>')).isFound).toBe(true);
});
