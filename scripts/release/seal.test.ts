import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page, sealInput, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { rollback } from './rollback.ts';
import { sealRelease } from './seal.ts';
import { listReleases, liveRelease, prune, switchLink } from './switch.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute));

async function twoReleases() {
  const dataDir = temporaryFolder();
  const build = join(dataDir, 'build', 'site');
  writeFiles(build, { 'en/a/index.html': page('a'), 'en/b/index.html': page('b'), '_astro/old.1.js': 'old' });
  const first = sealRelease(await sealInput(dataDir, at(1)));
  // The build folder loses a file the way a new build does.
  writeFiles(build, { 'en/b/index.html': page('b, changed') });
  const input = await sealInput(dataDir, at(2));
  const files = new Map([...input.files].filter(([path]) => path !== '_astro/old.1.js'));
  const second = sealRelease({ ...input, files, previous: first });
  return { dataDir, build, first, second };
}
const inode = (release: { folder: string }, path: string) => statSync(join(release.folder, 'site', path)).ino;

test('shares unchanged files with the release before and never with the build', async () => {
  const { build, first, second } = await twoReleases();
  expect(inode(second, 'en/a/index.html')).toBe(inode(first, 'en/a/index.html'));
  expect(inode(second, 'en/b/index.html')).not.toBe(inode(first, 'en/b/index.html'));
  expect(inode(second, 'en/b/index.html')).not.toBe(statSync(join(build, 'en/b/index.html')).ino);
});

test('shares hashed files whose folder got another name', async () => {
  const dataDir = temporaryFolder();
  const build = join(dataDir, 'build', 'site');
  writeFiles(build, { 'catalogue/by-hash/1/en.txt': 'seeds', 'catalogue/by-hash/1/fr.txt': 'graines' });
  const first = sealRelease(await sealInput(dataDir, at(1)));
  renameSync(join(build, 'catalogue/by-hash/1'), join(build, 'catalogue/by-hash/2'));
  writeFiles(build, { 'catalogue/by-hash/2/en.txt': 'tools' });
  const second = sealRelease({ ...(await sealInput(dataDir, at(2))), previous: first });
  const read = (path: string) => readFileSync(join(second.folder, 'site', path), 'utf8');
  expect(inode(second, 'catalogue/by-hash/2/fr.txt')).toBe(inode(first, 'catalogue/by-hash/1/fr.txt'));
  expect(read('catalogue/by-hash/2/en.txt')).toBe('tools');
  expect(read('catalogue/by-hash/1/en.txt')).toBe('seeds');
});

test('stays as it was when the build overwrites its files in place', async () => {
  const { build, second } = await twoReleases();
  writeFileSync(join(build, 'en/b/index.html'), 'overwritten');
  expect(readFileSync(join(second.folder, 'site', 'en/b/index.html'), 'utf8')).toContain('b, changed');
});

test('keeps the hashed files of the release before within reach', async () => {
  const { second } = await twoReleases();
  expect(second.manifest.retained).toEqual(['_astro/old.1.js']);
  expect(existsSync(join(second.folder, 'site', '_astro/old.1.js'))).toBe(true);
});

test('tells in public what it is, and not where its files come from', async () => {
  const { second } = await twoReleases();
  const facts: unknown = JSON.parse(readFileSync(join(second.folder, 'site', 'release.json'), 'utf8'));
  expect(facts).toEqual({
    id: second.manifest.id,
    time: at(2).toISOString(),
    digest: second.manifest.digest,
    documents: 1,
    pages: 2,
    files: 2,
  });
});

test('puts a page at moved and at removed addresses', async () => {
  const dataDir = temporaryFolder();
  writeFiles(join(dataDir, 'build', 'site'), { 'en/a/index.html': page('a') });
  const permalinks = { fresh: [], faults: [], redirects: { '/en/old/': '/en/a/' }, gone: ['/ar/x/'] };
  const { folder } = sealRelease({ ...(await sealInput(dataDir, at(1))), permalinks });
  expect(readFileSync(join(folder, 'site/en/old/index.html'), 'utf8')).toContain('url=/en/a/');
  expect(readFileSync(join(folder, 'site/ar/x/index.html'), 'utf8')).toContain('<html lang="ar" dir="rtl">');
});

test('goes back to the release before, and forward again by its name', async () => {
  const { dataDir, first, second } = await twoReleases();
  const settings = {
    dataDir,
    sitePort: 0,
    cmsPort: 0,
    contentDir: dataDir,
    ledgerDir: dataDir,
    siteUrl: 'http://localhost',
  };
  const current = join(dataDir, 'current');
  switchLink(current, second.folder);
  expect(rollback(settings)).toEqual({ type: 'live', releaseId: first.manifest.id });
  expect(liveRelease(current)?.manifest.id).toBe(first.manifest.id);
  expect(rollback(settings)).toEqual({
    type: 'failed',
    reason: 'There is no earlier release to go back to.',
  });
  expect(rollback(settings, second.manifest.id)).toMatchObject({ type: 'live' });
  expect(rollback(settings, 'none')).toMatchObject({ type: 'failed' });
});

test('prunes what a killed run left, and neither the live release nor the last ones', async () => {
  const { dataDir, first, second } = await twoReleases();
  const releases = join(dataDir, 'releases');
  writeFiles(releases, { '.unfinished-x/site/a.html': 'half' });
  switchLink(join(dataDir, 'current'), first.folder);
  prune({ releases, searches: join(dataDir, 'search'), current: join(dataDir, 'current') });
  expect(existsSync(join(releases, '.unfinished-x'))).toBe(false);
  expect(listReleases(releases)).toEqual([first.manifest.id, second.manifest.id]);
});
