import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** The most pixels a picture may have, before it is unpacked: a small file can hold a picture that fills the memory. */
export const MOST_PIXELS = 50_000_000;

/* libvips reads dozens of formats; what is not needed cannot be attacked. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** Opens a picture that came from outside. Only JPEG, PNG and WebP are read, and never more than {@link MOST_PIXELS}. */
export const openPicture = (data: Uint8Array): Sharp =>
  sharp(data, { failOn: 'error', limitInputPixels: MOST_PIXELS });
