import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { printManifest, readManifest, type Manifest } from './manifest.ts';

const manifest: Manifest = {
  id: '20261121T120100-0123abcd',
  createdAt: '2026-11-21T12:01:00.000Z',
  digest: '0123abcd',
  documents: 1,
  pages: 1,
  files: new Map([
    ['en/a/index.html', { sha256: 'aa', bytes: 900, brotli: 300 }],
    ['media/00aa/640.avif', { sha256: 'bb', bytes: 9 }],
  ]),
  retained: [],
  redirects: { '/en/b/': '/en/a/' },
  gone: [],
  permanent: { '/k/5c9yz4/': '/en/a/' },
};

function readAgain(text: string): Manifest | undefined {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), text);
  return readManifest(folder);
}

test('a manifest is read as it was written', () => {
  expect(readAgain(printManifest(manifest))).toEqual(manifest);
});

test('so is one whose files are an object, as releases had it before', () => {
  const older = { ...manifest, files: Object.fromEntries(manifest.files) };
  expect(readAgain(JSON.stringify(older))).toEqual(manifest);
});

test.each(['', '{}', JSON.stringify({ ...manifest, files: 'none' })])('“%s” is none', (text) => {
  expect(readAgain(text)).toBeUndefined();
});
