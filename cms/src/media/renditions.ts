import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Facts } from '@kmh/content/schema';
import type { Sharp } from 'sharp';
import { openPicture } from './safe-sharp.ts';

/** One finished size of a picture, as the record lists it. */
export type Rendition = Facts<'media'>['renditions'][number];

const WIDTHS = [320, 640, 960, 1280, 1920];

const FORMATS = [
  {
    mime: 'image/avif',
    extension: 'avif',
    // Colour at half the resolution, as in the other two formats: nobody sees it, and it takes a third less time and some bytes less. Photographs
    // gain hardly a byte from more effort, drawings do.
    write: (picture: Sharp, isPhotograph: boolean) =>
      picture.avif({ quality: 50, effort: isPhotograph ? 1 : 2, chromaSubsampling: '4:2:0' }),
  },
  {
    mime: 'image/webp',
    extension: 'webp',
    // The usual effort, 4, takes a quarter more time for the same bytes.
    write: (picture: Sharp) => picture.webp({ quality: 75, effort: 3 }),
  },
  {
    mime: 'image/jpeg',
    extension: 'jpg',
    write: (picture: Sharp) => picture.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }),
  },
] as const;

/** How a JPEG begins: what is drawn comes as PNG or WebP. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** The widths in which a picture is kept: those it can fill, at least its own. */
export const widthsOf = (width: number): number[] => {
  const fitting = WIDTHS.filter((known) => known <= width);
  return fitting.length > 0 ? fitting : [width];
};

/** The folder with a picture's finished sizes; it is a cache, and can be made again. */
export const renditionsFolder = (dataDir: string, slug: string): string =>
  join(dataDir, 'cache', 'renditions', slug);

/**
 * Makes the finished sizes of a picture, all at once, which keeps every processor busy to the end.
 * @param data the cleaned original
 * @param width of the original, in pixels
 * @param keep is given each file, from small to large
 */
const makeRenditions = async (
  data: Uint8Array,
  width: number,
  keep: (file: string, content: Buffer) => Promise<void>,
): Promise<Rendition[]> => {
  const isPhotograph = JPEG.equals(data.subarray(0, JPEG.length));
  const made = widthsOf(width).flatMap((target) =>
    FORMATS.map(async ({ mime, extension, write }) => {
      const resized = openPicture(data).resize({ width: target });
      const { data: content, info } = await write(resized, isPhotograph).toBuffer({
        resolveWithObject: true,
      });
      return { file: `${target}.${extension}`, mime, content, info };
    }),
  );
  const renditions: Rendition[] = [];
  // Only then written: nothing may still be on its way into the folder when a fault removes it.
  for (const { file, mime, content, info } of await Promise.all(made)) {
    await keep(file, content);
    renditions.push({ file, mime, width: info.width, height: info.height, bytes: content.length });
  }
  return renditions;
};

/**
 * Makes the finished sizes of a picture and keeps them in the cache. The folder appears all at once, or not at all.
 * @param slug the picture's name in the record
 * @returns what was made, as the record lists it
 */
export const storeRenditions = async (
  dataDir: string,
  slug: string,
  data: Uint8Array,
  width: number,
): Promise<Rendition[]> => {
  const folder = renditionsFolder(dataDir, slug);
  const beside = `${folder}.${randomUUID()}`;
  await mkdir(beside, { recursive: true });
  try {
    const made = await makeRenditions(data, width, (file, content) => writeFile(join(beside, file), content));
    await mkdir(dirname(folder), { recursive: true });
    if (existsSync(folder)) await rm(folder, { recursive: true });
    await rename(beside, folder);
    return made;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};
