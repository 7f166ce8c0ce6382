import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directories } from '../../directories.ts';
import { nastyText } from '../../testing/nasty-text.ts';
import { brief, factsheet, news, sampleLibrary } from '../../testing/sample-library.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { drawShareImage, shareRenderer } from './draw-share-image.ts';
import { layOut } from './lay-out.ts';
import { makeShareImages } from './make-share-images.ts';
import { shareImageSize, type ShareImage } from './share-image.ts';

const image: ShareImage = {
  lang: 'en',
  dir: 'ltr',
  kind: 'factsheet',
  label: 'Good-practice factsheet',
  title: 'Shared tool sheds',
  site: 'Knowledge Hub',
  cover: { countries: ['MW', 'MZ', 'ZA'], levels: ['individual', 'structural'], global: true },
};
const arabic: ShareImage = { ...image, lang: 'ar', dir: 'rtl', title: 'التقييم النهائي (KMH) 2022: الدروس' };
const long: ShareImage = { ...image, title: nastyText.repeat(3).slice(0, 300) };
const longArabic: ShareImage = { ...arabic, title: 'العودة وإعادة الإدماج '.repeat(20).slice(0, 300) };

test.each([
  ['a short title', image],
  ['Arabic', arabic],
  ['300 characters of anything', long],
  ['300 characters of Arabic', longArabic],
  ['one word without end', { ...image, title: 'W'.repeat(300) }],
])('draws %s as PNG of the right size, below 40 KB', async (_name, shown) => {
  const png = await drawShareImage(shown);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(40_960);
});

/** Where the lines of text stand: of each run its left and right edge. */
async function lines(shown: ShareImage) {
  const renderer = await shareRenderer();
  const edges: { left: number; right: number; bottom: number; text: string }[] = [];
  const walk = (node: Awaited<ReturnType<typeof renderer.measure>>) => {
    const [, , , , x, y] = node.transform;
    for (const run of node.runs)
      edges.push({
        left: x + run.x,
        right: x + run.x + run.width,
        bottom: y + run.y + run.height,
        text: run.text,
      });
    node.children.forEach(walk);
  };
  walk(await renderer.measure(layOut(shown), shareImageSize));
  return edges;
}

test('begins lines at the side where their language begins them, and keeps all within the picture', async () => {
  const left = await lines(image);
  expect(left.length).toBeGreaterThanOrEqual(3);
  for (const line of left) expect(line.left).toBeCloseTo(56, 0);
  const right = await lines(arabic);
  expect(Math.max(...right.map((line) => line.right))).toBeCloseTo(1_200 - 56, 0);
  for (const line of [...(await lines(long)), ...(await lines(longArabic))]) {
    expect(line.bottom).toBeLessThanOrEqual(630);
    expect(line.right).toBeLessThanOrEqual(1_200);
  }
});

test('draws a picture again only when something on it changed, and forgets what nobody shows', async () => {
  const cache = join(temporaryFolder(), 'cache');
  const make = (title: string) =>
    makeShareImages(
      { root: directories.root, cache },
      sampleLibrary([
        factsheet('a', { en: title, ar: 'ألف' }, { permalinkId: '000000' }),
        brief('b', { fr: 'B' }, { permalinkId: '100002' }),
        news('c', { en: 'C' }, []),
      ]),
      () => undefined,
    );
  const first = await make('One');
  expect([...first.keys()].toSorted()).toEqual([
    'files/000000/ar.png',
    'files/000000/en.png',
    'files/100002/fr.png',
  ]);
  const second = await make('Two');
  expect(second.get('files/000000/ar.png')).toBe(first.get('files/000000/ar.png'));
  expect(second.get('files/000000/en.png')).not.toBe(first.get('files/000000/en.png'));
  expect(readdirSync(cache)).toHaveLength(3);
  expect(readFileSync(second.get('files/100002/fr.png') ?? '').length).toBeGreaterThan(1_000);
});
