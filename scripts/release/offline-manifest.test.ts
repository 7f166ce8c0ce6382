import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { takeInventory } from './inventory.ts';
import { offlineManifest } from './offline-manifest.ts';
import { offlinePictures } from './offline-pictures.ts';
import { substanceDigest } from './substance.ts';

const main = (content: string) => `<main>${content}</main>`;

async function described() {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  writeFiles(build, {
    'en/factsheets/wells/index.html': page(
      main(
        '<img alt="" src="/media/abc/1280.jpg" srcset="/media/abc/320.webp 320w, /media/abc/640.webp 640w">',
      ),
      { kind: 'factsheet', permalinkId: '111111' },
    ),
    'en/factsheets/wells/lessons/1/index.html': page(main('Dig.'), { kind: 'lesson', permalinkId: '111111' }),
    'fr/factsheets/wells/index.html': page(main('Puits'), {
      kind: 'factsheet',
      permalinkId: '111111',
      lang: 'fr',
    }),
    'en/library/index.html': page(
      main(
        '<a href="/en/factsheets/wells/">Wells</a><a href="/fr/factsheets/wells/">Puits</a><a href="/en/about/">About</a>',
      ),
      { kind: 'list' },
    ),
    'en/organisations/iom/index.html': page(main('<a href="/en/factsheets/wells/">Wells</a>'), {
      kind: 'organisation',
    }),
    'en/lessons/index.html': page(main('<a href="/en/factsheets/wells/">Wells</a>'), { kind: 'lessons' }),
    'en/library/page/2/index.html': page(main('no more'), { kind: 'list' }),
    'en/about/index.html': page(main('About')),
    'k/111111/index.html': page(main('Wells'), { kind: 'permalink', permalinkId: '111111' }),
    'media/abc/320.webp': '123',
    'media/abc/640.webp': '123456',
    'media/abc/1280.jpg': '123456789',
  });
  const { files } = await takeInventory(build, join(folder, 'inventory.json'));
  const manifest = offlineManifest(files, new Map([['en/about/index.html', { bytes: 77 }]]));
  const shard = (address: string) => createHash('sha256').update(address).digest('hex').slice(0, 1);
  const read = (kind: string, lang: string, address: string): unknown =>
    new Map(
      Object.entries(JSON.parse(manifest.get(`offline/${lang}/${kind}-${shard(address)}.json`) ?? '{}')),
    ).get(address);
  return { manifest, read };
}

test('describes a publication with the pages of its parts and the one file of each picture that is worth keeping', async () => {
  const wells = (await described()).read('pages', 'en', '/en/factsheets/wells/');
  expect(wells).toEqual({
    pages: {
      '': [expect.stringMatching(/^[0-9a-f]{16}$/), expect.any(Number)],
      'lessons/1/': [substanceDigest(page(main('Dig.'))), expect.any(Number)],
    },
    pictures: { '/media/abc/640.webp': 6 },
  });
});

test('gives the bytes that travel, and later pages of a list with the first', async () => {
  const { read } = await described();
  expect(read('pages', 'en', '/en/about/')).toMatchObject({ pages: { '': [expect.any(String), 77] } });
  expect(read('pages', 'en', '/en/library/')).toMatchObject({
    pages: { '': expect.anything(), 'page/2/': expect.anything() },
  });
});

test('names what a list leads to in its language, and nothing else', async () => {
  expect((await described()).read('lists', 'en', '/en/library/')).toEqual(['/en/factsheets/wells/']);
});

test.each(['/en/organisations/iom/', '/en/lessons/'])(
  'takes %s for a list of what it leads to',
  async (href) => {
    expect((await described()).read('lists', 'en', href)).toEqual(['/en/factsheets/wells/']);
  },
);

test('writes all sixteen files for each language, so that a missing one means that something is wrong', async () => {
  const names = [...(await described()).manifest.keys()];
  expect(names).toHaveLength(2 * 2 * 16);
  expect(names.every((name) => /^offline\/(?:en|fr)\/(?:pages|lists)-[0-9a-f]\.json$/.test(name))).toBe(true);
});

test('keeps the smallest picture that is wide enough, else the widest, in a format that every browser knows', () => {
  const files = (...names: string[]) => names.map((name) => `/media/abc/${name}`);
  expect(offlinePictures(files('320.webp', '1280.webp', '960.webp', '640.avif'))).toEqual(files('960.webp'));
  expect(offlinePictures(files('240.webp', '320.webp'))).toEqual(files('320.webp'));
  expect(offlinePictures(files('320.jpg', '800.jpg'))).toEqual(files('800.jpg'));
  expect(offlinePictures(['/en/'])).toEqual([]);
});
