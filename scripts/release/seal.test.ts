import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { recordPictures } from '@kmh/content/entry';
import { describe, expect, test } from 'vitest';
import { page, sealInput, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { releasePaths } from './paths.ts';
import { rollback } from './rollback.ts';
import { digestOf, sealRelease } from './seal.ts';
import { listReleases, liveRelease, prune, switchLink } from './switch.ts';
import { forgetWithheld, showsWithheld, withheldInRecord } from './withheld-pictures.ts';

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
  const second = sealRelease({ ...input, files, digest: digestOf(files), previous: first });
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

test('shares the lists for reading offline that say what they said', async () => {
  const { first, second } = await twoReleases();
  const read = (release: { folder: string }, path: string) =>
    readFileSync(join(release.folder, 'site', path));
  const lists = readdirSync(join(second.folder, 'site/offline/en')).filter((name) => name.endsWith('.json'));
  const changed = lists.filter((name) => {
    const path = `offline/en/${name}`;
    const isSame = read(first, path).equals(read(second, path));
    expect(inode(second, path) === inode(first, path)).toBe(isSame);
    expect(inode(second, `${path}.br`) === inode(first, `${path}.br`)).toBe(isSame);
    expect(brotliDecompressSync(read(second, `${path}.br`)).equals(read(second, path))).toBe(true);
    return !isSame;
  });
  expect(lists).toHaveLength(32);
  expect(changed).toHaveLength(1);
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

describe('a picture whose people agreed no longer', () => {
  const picture = '8a39367563c8350e';
  const withheld = new Map([[picture, '2026-11-21']]);

  /** A release with the picture and one without it, and whether the second may keep the first one's files. */
  async function withoutPicture(ledger: ReadonlyMap<string, string>) {
    const dataDir = temporaryFolder();
    const build = join(dataDir, 'build', 'site');
    writeFiles(build, { 'en/a/index.html': page('a'), [`media/${picture}/320.webp`]: 'webp' });
    const first = sealRelease(await sealInput(dataDir, at(1)));
    rmSync(join(build, 'media'), { recursive: true });
    const second = sealRelease({ ...(await sealInput(dataDir, at(2))), previous: first, withheld: ledger });
    switchLink(join(dataDir, 'current'), second.folder);
    const settings = { ...noSettings, dataDir, contentDir: join(dataDir, 'entries'), ledgerDir: dataDir };
    return { dataDir, first, second, settings };
  }
  const noSettings = { sitePort: 0, cmsPort: 0, siteUrl: 'http://localhost' };

  test('is not kept from the release before, as other pictures are', async () => {
    const kept = await withoutPicture(new Map());
    expect(kept.second.manifest.retained).toEqual([`media/${picture}/320.webp`]);
    const gone = await withoutPicture(withheld);
    expect(gone.second.manifest.retained).toEqual([]);
    expect(showsWithheld(gone.second.folder, withheld)).toBe(false);
    expect(showsWithheld(gone.first.folder, withheld)).toBe(true);
  });

  test('cannot be brought back by going back, also while the release that shows it is still there', async () => {
    const { dataDir, first, second, settings } = await withoutPicture(withheld);
    recordPictures(dataDir, [picture], 'withheld');
    expect(rollback(settings)).toMatchObject({
      type: 'failed',
      reason: expect.stringContaining('agreed no longer'),
    });
    expect(liveRelease(join(dataDir, 'current'))?.manifest.id).toBe(second.manifest.id);
    recordPictures(dataDir, [picture], 'shown');
    expect(rollback(settings)).toEqual({ type: 'live', releaseId: first.manifest.id });
  });

  test('goes with every release that shows it and with compressed files that nothing uses', async () => {
    const { dataDir, second } = await withoutPicture(withheld);
    const paths = releasePaths(dataDir);
    writeFiles(paths.brotli, { 'used.5.br': 'used', 'one-file.5.br': 'with the picture' });
    const forget = (pictures: ReadonlyMap<string, string>) =>
      forgetWithheld(paths, pictures, [{ file: join(paths.brotli, 'used.5.br') }]);
    expect(forget(new Map([['0123456789abcdef', '2026-11-21']]))).toEqual([]);
    expect(listReleases(paths.releases)).toHaveLength(2);
    forget(withheld);
    expect(listReleases(paths.releases)).toEqual([second.manifest.id]);
    expect(readdirSync(paths.brotli)).toEqual(['used.5.br']);
    expect(forget(withheld)).toEqual([]);
  });

  test('is refused in a record that was restored from before', () => {
    const contentDir = temporaryFolder();
    writeFiles(contentDir, { [`media/${picture}/entry.yaml`]: 'file: original.jpg' });
    expect(withheldInRecord(contentDir, withheld)).toEqual([
      expect.stringMatching(/^media\/8a39367563c8350e — may not be shown since 2026-11-21/),
    ]);
    expect(withheldInRecord(contentDir, new Map())).toEqual([]);
  });
});
