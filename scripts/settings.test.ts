import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, root } from './settings.ts';

test('takes relative folders from the project, and keeps the ledger beside the entries', () => {
  expect(readSettings({ DATA_DIR: 'data', CONTENT_DIR: 'x/entries', SITE_PORT: '8080' })).toEqual({
    sitePort: 8080,
    cmsPort: 3000,
    dataDir: join(root, 'data'),
    contentDir: join(root, 'x/entries'),
    ledgerDir: join(root, 'x/ledger'),
    siteUrl: 'http://localhost:8080',
  });
});

test('names every setting that cannot be used', () => {
  expect(() => readSettings({ SITE_PORT: '99999', SITE_URL: 'ftp://x' })).toThrow(
    /SITE_PORT: .*\n?.*SITE_URL: /s,
  );
});

test('takes an empty setting for none', () => {
  expect(readSettings({ SITE_PORT: '' }).sitePort).toBe(4321);
});
