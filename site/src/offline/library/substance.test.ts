import { expect, test } from 'vitest';
import { substanceDigest } from './substance.ts';

const page = (main: string, around = '') =>
  `<!doctype html><html><head>${around}</head><body><main id="main">${main}</main>${around}</body></html>\n`;

test('does not change with what stands around the text, or with its scripts and styles', async () => {
  const plain = await substanceDigest(page('<h1>Wells</h1><svg><style>p{}</style></svg>'));
  const script = '<script type="module" src="/_astro/a.1.js"></script>';
  expect(
    await substanceDigest(page(`<h1>Wells</h1><svg><style>b{}</style></svg>${script}`, '<style>a{}</style>')),
  ).toBe(plain);
  expect(plain).toMatch(/^[0-9a-f]{16}$/);
});

test('changes with every letter of the text', async () => {
  expect(await substanceDigest(page('<h1>Wells</h1>'))).not.toBe(
    await substanceDigest(page('<h1>Walls</h1>')),
  );
});

test.each([
  ['before its main part', '<!doctype html><html><head>'],
  ['in its main part', page('<p>half').slice(0, -30)],
  ['just before its end', page('<p>all</p>').slice(0, -4)],
])('is not known of a page that breaks off %s', async (_, html) => {
  expect(await substanceDigest(html)).toBeUndefined();
});
