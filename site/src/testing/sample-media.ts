import type { MediaView } from '../library/index.ts';

/** A picture in three formats and two widths. */
export const sampleMedia: MediaView = {
  hash: '0011223344556677',
  width: 1280,
  height: 720,
  alt: 'A field with young trees',
  lang: 'en',
  caption: 'Trees in their second year',
  credit: 'KMH',
  focalPoint: { x: 50, y: 50 },
  sources: (['avif', 'webp', 'jpeg'] as const).map((format) => ({
    mime: `image/${format}`,
    files: [320, 640].map((width) => ({
      href: `/media/0011223344556677/${width}.${format}`,
      width,
      bytes: width * 20,
    })),
  })),
};
