import sharp from 'sharp';
import type { Media } from '../../payload-types.ts';
import type { Workplace } from './workplace.ts';

let shade = 0;

/** Uploads a small picture as an editor does, another one each time. */
export async function uploadPicture(
  { payload, doing }: Workplace,
  more: Partial<Pick<Media, 'alt' | 'identifiable' | 'consent'>> = {},
): Promise<Media> {
  shade = (shade + 20) % 256;
  const colour = { r: shade, g: 90, b: 40 };
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
  // What the CMS finds out by itself.
  const found = { slug: '', sha256: '', renditions: [] };
  return payload.create({
    collection: 'media',
    data: { ...found, alt: 'A field of maize', credit: 'KMH', licence: 'CC-BY-4.0', ...more },
    file: { data, mimetype: 'image/jpeg', name: 'field.jpg', size: data.length },
    locale: 'en',
    ...(await doing('editor')),
  });
}
