import type { Lang } from '@kmh/content/vocabulary';
import type { MediaView } from '../library/views.ts';
import { pictures } from './pictures.ts';

/**
 * A picture of the editors' desk, as pages show pictures.
 *
 * @param name as the script that takes them calls it, with its language: `write-en`
 * @param alt what it shows, in the language of the text around it
 * @throws TypeError when no such picture was taken
 */
export function guidePicture(name: string, alt: string, lang: Lang): MediaView {
  const size = pictures[name];
  if (size === undefined)
    throw new TypeError(`There is no picture “${name}” in the guide. Take it with pnpm guide:pictures.`);
  const { bytes, width, height } = size;
  const href = `/guide/${name}.webp`;
  return {
    hash: name,
    width,
    height,
    alt,
    lang,
    credit: '',
    focalPoint: { x: 50, y: 50 },
    sources: [{ mime: 'image/webp', files: [{ href, width, bytes }] }],
  };
}
