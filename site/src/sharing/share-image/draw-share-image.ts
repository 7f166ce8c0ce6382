import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { drawCover } from '../../covers/index.ts';
import { standaloneCover, svgFile } from '../../renditions/cover-drawing.ts';
import { coverSource, layOut } from './lay-out.ts';
import { shareImageSize, type ShareImage } from './share-image.ts';

const fonts = [
  ['Noto Serif', 'noto-serif/700Bold/NotoSerif_700Bold.ttf'],
  ['Noto Sans', 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'],
  ['Amiri', 'amiri/700Bold/Amiri_700Bold.ttf'],
  ['Noto Sans Math', 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'],
  ['Noto Sans Symbols', 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'],
  ['Noto Emoji', 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
] as const;

let renderer: Promise<Renderer> | undefined;

/** The renderer with our fonts, and no others. */
export const shareRenderer = (): Promise<Renderer> => (renderer ??= openRenderer());

async function openRenderer(): Promise<Renderer> {
  const opened = new Renderer();
  const { resolve } = createRequire(import.meta.url);
  for (const [name, file] of fonts)
    await opened.registerFont({ name, data: readFileSync(resolve(`@expo-google-fonts/${file}`)) });
  return opened;
}

function coverSvg({ cover, kind }: ShareImage): string | undefined {
  const drawn = select('svg', fromHtml(drawCover(cover).toString(), { fragment: true }));
  return drawn && svgFile({ ...standaloneCover(drawn, kind) });
}

/** Draws a share image as PNG: label, title, cover and the name of the site, in the direction of their language. */
export async function drawShareImage(image: ShareImage): Promise<Buffer> {
  const cover = coverSvg(image);
  const images = cover === undefined ? [] : [{ src: coverSource, data: Buffer.from(cover) }];
  return (await shareRenderer()).render(layOut(image), {
    ...shareImageSize,
    format: 'png',
    images,
    lang: image.lang,
  });
}
