import { createHash } from 'node:crypto';
import { definitions, type Facts, type Texts } from '@kmh/content/schema';
import { isLang, type Lang } from '@kmh/content/vocabulary';
import type { Illustration } from './illustration.ts';
import { finishSizes, rasterise, type PictureFile } from './rasterise.ts';

/** A picture as the record keeps it: the entry's facts and words, and the files beside them. */
export interface DrawnPicture {
  /** The folder's name: the first 16 hex digits of the original's SHA-256. */
  readonly slug: string;
  readonly facts: Facts<'media'>;
  readonly texts: Partial<Record<Lang, Texts<'media'>>>;
  readonly files: readonly PictureFile[];
}

/** Draws a picture and finishes its sizes. */
export async function drawPicture({ draw, texts }: Illustration): Promise<DrawnPicture> {
  const original = await rasterise(draw());
  const renditions = await finishSizes(original);
  const sha256 = createHash('sha256').update(original.data).digest('hex');
  const facts = definitions.media.facts.parse({
    file: original.file,
    mime: 'image/png',
    width: original.width,
    height: original.height,
    bytes: original.data.length,
    sha256,
    renditions: renditions.map(({ file, mime, width, height, data }) => ({
      file,
      mime,
      width,
      height,
      bytes: data.length,
    })),
    credit: 'Illustration: KMH',
    licence: 'CC-BY-4.0',
  });
  const words: Partial<Record<Lang, Texts<'media'>>> = {};
  for (const [lang, text] of Object.entries(texts)) {
    if (isLang(lang)) words[lang] = definitions.media.texts.parse(text);
  }
  return { slug: sha256.slice(0, 16), facts, texts: words, files: [original, ...renditions] };
}
