import { expect, test } from 'vitest';
import { addressesOf } from './servers.ts';

test('servers are asked for pages, files, what moved and what is gone, each once', () => {
  const file = { sha256: 'x', bytes: 1 };
  const urls = addressesOf({
    createdAt: '2026-01-02T03:04:05.000Z',
    files: new Map(
      ['en/a/index.html', 'files/100002/en.pdf', 'index.html', '404.html'].map((path) => [path, file]),
    ),
    redirects: { '/en/old/': '/en/a/', '/ar/قديم/': '/ar/a/' },
    gone: ['/k/200004/', '/en/old/'],
  });
  expect(urls.map(({ path }) => path)).toEqual([
    '/en/a/',
    '/files/100002/en.pdf',
    '/en/old/',
    '/ar/قديم/',
    '/k/200004/',
  ]);
});
