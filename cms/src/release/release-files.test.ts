import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readLivePages } from './release-files.ts';
import { makeLive, putSealedRelease } from './testing/sealed-release.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kmh-cms-'));
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

test('finds the pages of the live release, also of one whose manifest has an object of files', async () => {
  const put = (time: string) => {
    const id = putSealedRelease(dataDir, time, { 'en/a/index.html': time, 'sw.js': '' });
    makeLive(dataDir, id);
    return join(dataDir, 'releases', id, 'manifest.json');
  };
  put('2026-11-21T12:01:00.000Z');
  expect([...(await readLivePages(dataDir))]).toEqual(['en/a/index.html']);

  const older = put('2026-11-21T12:02:00.000Z');
  writeFileSync(
    older,
    readFileSync(older, 'utf8').replace(/"files":\[.*?\]\]/, '"files":{"en/b/index.html":{},"sw.js":{}}'),
  );
  expect([...(await readLivePages(dataDir))]).toEqual(['en/b/index.html']);
});
