import { createHash } from 'node:crypto';
import { PictureRefusedError } from './picture-refused-error.ts';
import { MOST_PIXELS, openPicture } from './safe-sharp.ts';

/** The longest side of what is kept, in pixels. */
export const LONGEST_SIDE = 2560;
/** How many digits of the SHA-256 name a picture. */
const NAME_LENGTH = 16;

const FORMATS = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
} as const;
type Format = keyof typeof FORMATS;

const isFormat = (format: string): format is Format => Object.hasOwn(FORMATS, format);

/** A picture fit to be kept: upright, at most {@link LONGEST_SIDE} wide and high, without a word about who took it where. */
export interface CleanPicture {
  readonly data: Buffer;
  readonly mime: (typeof FORMATS)[Format]['mime'];
  readonly extension: (typeof FORMATS)[Format]['extension'];
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  /** The name of its folder in the record. */
  readonly slug: string;
}

/** What a picture is called in the record, by its bytes. */
export const namePicture = (data: Uint8Array): { sha256: string; slug: string } => {
  const sha256 = createHash('sha256').update(data).digest('hex');
  return { sha256, slug: sha256.slice(0, NAME_LENGTH) };
};

const readFormat = async (data: Uint8Array): Promise<{ format: Format; width: number; height: number }> => {
  const { format, width, height } = await openPicture(data)
    .metadata()
    .catch((error: unknown) => {
      const tooBig = error instanceof Error && error.message.includes('pixel limit');
      throw tooBig
        ? new PictureRefusedError('upload.tooManyPixels', { megapixels: '> 50', most: MOST_PIXELS / 1e6 })
        : new PictureRefusedError('upload.notAPicture');
    });
  if (!isFormat(format)) throw new PictureRefusedError('upload.notAPicture');
  return { format, width, height };
};

/**
 * Makes an uploaded picture fit to be kept: turned upright, scaled down, and without metadata (position, camera, names).
 * @throws {PictureRefusedError} for what is no JPEG, PNG or WebP, has too many pixels, or is damaged
 */
export const cleanPicture = async (data: Uint8Array): Promise<CleanPicture> => {
  const { format, width, height } = await readFormat(data);
  const pixels = width * height;
  if (pixels > MOST_PIXELS) {
    throw new PictureRefusedError('upload.tooManyPixels', {
      megapixels: Math.ceil(pixels / 1e6),
      most: MOST_PIXELS / 1e6,
    });
  }
  const picture = openPicture(data)
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
  const written =
    format === 'jpeg'
      ? picture.jpeg({ quality: 90 })
      : format === 'png'
        ? picture.png({ compressionLevel: 9 })
        : picture.webp({ quality: 90 });
  const { data: clean, info } = await written.toBuffer({ resolveWithObject: true }).catch(() => {
    throw new PictureRefusedError('upload.damaged');
  });
  return { data: clean, ...FORMATS[format], width: info.width, height: info.height, ...namePicture(clean) };
};

/**
 * A picture that {@link cleanPicture} made before, as it is: cleaned twice it would be another one.
 * @throws {PictureRefusedError} for what is no picture
 */
export const readCleanPicture = async (data: Buffer): Promise<CleanPicture> => {
  const { format, width, height } = await readFormat(data);
  return { data, ...FORMATS[format], width, height, ...namePicture(data) };
};
