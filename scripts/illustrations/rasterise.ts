import sharp, { type Sharp } from 'sharp';
import { sheet } from './svg.ts';

/** Widths in which a picture is finished, in pixels; only those up to its own width are made. */
const widths = [320, 640, 960, 1280] as const;

export interface PictureFile {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

export interface Rendition extends PictureFile {
  readonly mime: 'image/avif' | 'image/webp' | 'image/jpeg';
}

/** The drawing as a PNG of few colours and no metadata. */
export async function rasterise(svg: string): Promise<PictureFile> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(sheet.width)
    .png({ palette: true, colours: 32, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return { file: 'original.png', width: info.width, height: info.height, data };
}

const formats = [
  {
    mime: 'image/avif',
    extension: 'avif',
    encode: (image: Sharp) => image.avif({ effort: 2, quality: 55 }),
  },
  {
    mime: 'image/webp',
    extension: 'webp',
    encode: (image: Sharp) => image.webp({ quality: 78, effort: 6 }),
  },
  {
    mime: 'image/jpeg',
    extension: 'jpg',
    encode: (image: Sharp) => image.jpeg({ quality: 76, mozjpeg: true }),
  },
] as const;

/** The finished sizes of a picture, from small to large, each in every format. */
export async function finishSizes(original: PictureFile): Promise<Rendition[]> {
  const renditions: Rendition[] = [];
  for (const width of widths.filter((each) => each <= original.width)) {
    for (const { mime, extension, encode } of formats) {
      const { data, info } = await encode(sharp(original.data).resize(width)).toBuffer({
        resolveWithObject: true,
      });
      renditions.push({ file: `${width}.${extension}`, mime, width: info.width, height: info.height, data });
    }
  }
  return renditions;
}
