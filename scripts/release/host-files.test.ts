import { expect, test } from 'vitest';
import { embedded, reading, searching } from '../serve/security-headers.ts';
import { printHostHeaders, printHostRedirects } from './host-files.ts';

const folders = ['factsheets', 'library', 'search'];

test('gives every page the policy of reading, and the search its own', () => {
  const rules = printHostHeaders(folders)
    .split(/\n(?=\/)/)
    .map((text) => text.split('\n'));
  const policyOf = (path: string) =>
    rules.find(([first]) => first === path)?.find((line) => line.includes('Content-Security-Policy'));
  expect(policyOf('/:locale/factsheets/*')).toBe(`  Content-Security-Policy: ${reading}`);
  expect(policyOf('/*')).toBe(`  Content-Security-Policy: ${searching}`);
  expect(rules.map(([path]) => path)).not.toContain('/:locale/search/*');
  expect(policyOf('/embed/*')).toBe('  ! Content-Security-Policy');
  expect(rules.find(([first]) => first === '/embed/*')).toContain(`  Content-Security-Policy: ${embedded}`);
  expect(rules).toContainEqual(['/sw.js', '  Cache-Control: no-cache']);
});

test('says what files are whose name tells too little', () => {
  const headers = printHostHeaders(folders);
  expect(headers).toContain('\n/*/rss.xml\n  Content-Type: application/rss+xml; charset=utf-8\n');
  expect(headers).toContain('\n/files/:id/linkset.json\n  Content-Type: application/linkset+json\n');
});

test('stays below what Cloudflare takes of headers: a hundred rules, lines of two thousand characters', () => {
  const lines = printHostHeaders(Array.from({ length: 40 }, (_, index) => `folder-${index}`)).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

test('leads moved addresses on for both hosts, and says which are gone', () => {
  const lines = printHostRedirects({
    redirects: { '/ar/factsheets/قديم/': '/ar/factsheets/new/' },
    gone: ['/en/gone/', '/files/5c9yz4/fr.pdf'],
    permanent: {
      '/k/7k2map/': '/en/factsheets/new/',
      '/k/7k2map/en/': '/en/factsheets/new/',
      '/k/7k2map/ar/': '/ar/factsheets/new/',
    },
  }).split('\n');
  const old = '/ar/factsheets/%D9%82%D8%AF%D9%8A%D9%85/';
  expect(lines.slice(0, 3)).toEqual([
    `${old} /ar/factsheets/new/ 301!`,
    `${old} /ar/factsheets/new/ 301`,
    '/en/gone/ /en/gone/index.html 410!',
  ]);
  expect(lines).toContain('/files/5c9yz4/fr.pdf /files/5c9yz4/fr.pdf/index.html 410!');
  expect(lines).toContain('/ /fr/ 302! Language=fr');
  // Permanent addresses stand last: a host that takes no more rules has their pages.
  expect(lines.slice(lines.indexOf('/ /en/ 302!') + 1).filter((line) => line !== '')).toEqual([
    '/k/7k2map/ /ar/factsheets/new/ 301! Language=ar',
    '/k/7k2map/ /en/factsheets/new/ 301!',
    '/k/7k2map/ /en/factsheets/new/ 301',
    '/k/7k2map/en/ /en/factsheets/new/ 301!',
    '/k/7k2map/en/ /en/factsheets/new/ 301',
    '/k/7k2map/ar/ /ar/factsheets/new/ 301!',
    '/k/7k2map/ar/ /ar/factsheets/new/ 301',
  ]);
});
