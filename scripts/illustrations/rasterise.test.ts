import sharp from 'sharp';
import { expect, test } from 'vitest';
import { finishSizes } from './rasterise.ts';

test('finishes each size in three formats, never wider than the original', async () => {
  const small = await sharp({ create: { width: 700, height: 350, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const sizes = await finishSizes({ file: 'original.png', width: 700, height: 350, data: small });
  expect(sizes.map(({ file, height }) => `${file} ${height}`)).toEqual([
    '320.avif 160',
    '320.webp 160',
    '320.jpg 160',
    '640.avif 320',
    '640.webp 320',
    '640.jpg 320',
  ]);
});
