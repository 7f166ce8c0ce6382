import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page, sealInput, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { layAhead, nameAhead } from './ahead.ts';
import { takeInventory } from './inventory.ts';
import { sealRelease } from './seal.ts';
import { listReleases, prune, switchLink } from './switch.ts';
import { forgetWithheld } from './withheld-pictures.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 12, minute));
const never = () => false;

/** A live release, with what comes next laid ahead or not. */
async function liveWith(isAskedFor: () => boolean = never) {
  const dataDir = temporaryFolder();
  const build = join(dataDir, 'build', 'site');
  const releases = join(dataDir, 'releases');
  const current = join(dataDir, 'current');
  writeFiles(build, {
    'en/a/index.html': page('a'),
    'en/b/index.html': page('b'),
    'en/c/1/index.html': page('c'),
    '_astro/old.1.js': 'old',
  });
  const brotli = join(dataDir, 'b.br');
  writeFiles(dataDir, { 'b.br': 'b, compressed' });
  const compressed = new Map([['en/b/index.html', { file: brotli, bytes: 13 }]]);
  const live = sealRelease({ ...(await sealInput(dataDir, at(1))), compressed });
  switchLink(current, live.folder);
  layAhead(releases, live, isAskedFor);
  const ahead = join(releases, nameAhead(live.manifest.id));
  return { dataDir, build, releases, current, compressed, live, ahead };
}
type Live = Awaited<ReturnType<typeof liveWith>>;

/** The next release, in which one page is another, one is gone, and one is new. */
async function next({ dataDir, build, live, compressed }: Live, sealed: 'with' | 'without' = 'with') {
  writeFiles(build, { 'en/b/index.html': page('b, changed'), 'en/d/index.html': page('d') });
  rmSync(join(build, 'en/c'), { recursive: true, force: true });
  const input = await sealInput(dataDir, sealed === 'with' ? at(2) : at(3));
  const { files } = await takeInventory(build, join(dataDir, 'build', 'inventory.json'));
  return sealRelease({ ...input, files, compressed, previous: live });
}

const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((path) => [path, statSync(join(site, path)).isFile() ? readFileSync(join(site, path), 'utf8') : '']);
const inode = (release: { folder: string }, path: string) => statSync(join(release.folder, 'site', path)).ino;

test('what is laid ahead becomes the same release as one that is linked file by file', async () => {
  const live = await liveWith();
  expect(existsSync(live.ahead)).toBe(true);
  const begun = await next(live);
  expect(existsSync(live.ahead)).toBe(false);
  const linked = await next(live, 'without');
  const but = (files: ReturnType<typeof filesOf>) => files.filter(([path]) => path !== 'release.json');
  expect(but(filesOf(join(begun.folder, 'site')))).toEqual(but(filesOf(join(linked.folder, 'site'))));
  expect(begun.manifest.retained).toEqual(linked.manifest.retained);
});

test('shares what stays and leaves the release before as it was', async () => {
  const live = await liveWith();
  const before = filesOf(join(live.live.folder, 'site'));
  const begun = await next(live);
  expect(inode(begun, 'en/a/index.html')).toBe(inode(live.live, 'en/a/index.html'));
  expect(readFileSync(join(begun.folder, 'site/en/b/index.html'), 'utf8')).toContain('b, changed');
  expect(existsSync(join(begun.folder, 'site/en/c'))).toBe(false);
  expect(filesOf(join(live.live.folder, 'site'))).toEqual(before);
});

test('keeps files that a browser may still ask for where they were laid', async () => {
  const live = await liveWith();
  rmSync(join(live.build, '_astro'), { recursive: true });
  const begun = await next(live);
  const linked = await next(live, 'without');
  for (const { folder, manifest } of [begun, linked]) {
    expect(manifest.retained).toEqual(['_astro/old.1.js']);
    expect(existsSync(join(folder, 'site/_astro/old.1.js'))).toBe(true);
  }
});

test('is left alone when somebody waits for the next release, or there is no room', async () => {
  const asked = await liveWith(() => true);
  expect(existsSync(asked.ahead)).toBe(false);
  const live = await liveWith();
  rmSync(live.ahead, { recursive: true });
  rmSync(join(live.live.folder, 'site/en/a/index.html'));
  layAhead(live.releases, live.live, never);
  expect(readdirSync(live.releases)).toEqual([live.live.manifest.id]);
});

test('stays with the live release, is no release, and goes with another', async () => {
  const live = await liveWith();
  const { releases, current } = live;
  const paths = { releases, current, searches: join(live.dataDir, 'search') };
  prune(paths);
  expect(existsSync(live.ahead)).toBe(true);
  expect(listReleases(releases)).toEqual([live.live.manifest.id]);
  const after = await next(live);
  layAhead(releases, live.live, never);
  switchLink(current, after.folder);
  prune(paths);
  expect(existsSync(live.ahead)).toBe(false);
});

test('takes a compressed form that was not there before', async () => {
  const live = await liveWith();
  const compressed = new Map([
    ...live.compressed,
    ['en/a/index.html', { file: join(live.dataDir, 'b.br'), bytes: 13 }],
  ]);
  const { folder } = await next({ ...live, compressed });
  expect(existsSync(join(folder, 'site/en/a/index.html.br'))).toBe(true);
});

test('goes on from a release whose manifest does not say what is compressed', async () => {
  const live = await liveWith();
  const files = new Map(
    [...live.live.manifest.files].map(([path, { sha256, bytes }]) => [path, { sha256, bytes }]),
  );
  const older = { ...live.live, manifest: { ...live.live.manifest, files } };
  const brotli = { file: join(live.dataDir, 'b.br'), bytes: 13 };
  const compressed = new Map([['en/a/index.html', brotli]]);
  writeFiles(live.ahead, { 'site/en/a/index.html.br': 'a, compressed' });
  const { folder, manifest } = await next({ ...live, live: older, compressed });
  expect(readFileSync(join(folder, 'site/en/a/index.html.br'), 'utf8')).toBe('a, compressed');
  expect(manifest.files.get('en/a/index.html')?.brotli).toBe(13);
  expect(manifest.files.get('en/d/index.html')?.brotli).toBeUndefined();
});

test('keeps no picture whose people agreed no longer, and is not told of as a release', async () => {
  const live = await liveWith();
  const { build, current, dataDir, releases } = live;
  const picture = 'media/8a39367563c8350e/320.webp';
  const withheld = new Map([['8a39367563c8350e', '2026-11-21']]);
  writeFiles(build, { [picture]: 'webp' });
  const shows = await next(live);
  layAhead(releases, shows, never);
  rmSync(join(build, 'media'), { recursive: true });
  const input = { ...(await sealInput(dataDir, at(4))), previous: shows, withheld };
  const hides = sealRelease(input);
  expect(existsSync(join(hides.folder, 'site', picture))).toBe(false);
  // Laid ahead of a release that is live no longer.
  layAhead(releases, shows, never);
  switchLink(current, hides.folder);
  writeFiles(dataDir, { 'brotli/x.br': 'x' });
  const told = forgetWithheld({ releases, current, brotli: join(dataDir, 'brotli') }, withheld, []);
  expect(told).toEqual([shows.manifest.id]);
  expect(existsSync(join(releases, nameAhead(shows.manifest.id)))).toBe(false);
});
