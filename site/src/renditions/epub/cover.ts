import { kinds } from '@kmh/content/vocabulary';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { translateTo } from '../../i18n/index.ts';
import { colours, coverDrawing, svgFile } from '../cover-drawing.ts';
import type { RenditionDocument } from '../document.ts';

/* A page in the proportions of books; the drawing takes its width. */
const width = 600;
const height = 900;
const margin = 48;
const mostLines = 9;

/** A title in lines of about so many letters. */
export function wrapTitle(title: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`] : lines;
}

/** The cover as a drawing with the title on it, as reading devices show it on their shelf. */
export function coverImage({ lang, dir, metadata, article }: RenditionDocument): string {
  const { hue, wash } = colours[metadata.kind];
  const drawing = coverDrawing(article, metadata.kind);
  const x = dir === 'rtl' ? width - margin : margin;
  const line = (text: string, y: number, size: number, weight: number, fill: string): Element =>
    s(
      'text',
      {
        x,
        y,
        fontSize: size,
        fontWeight: weight,
        fill,
        direction: dir,
        fontFamily: 'Noto Serif, Georgia, serif',
      },
      text,
    );
  const drawn =
    drawing === undefined
      ? []
      : [{ ...drawing, properties: { ...drawing.properties, x: 0, y: 0, width, height: (width * 9) / 16 } }];
  const title = wrapTitle(metadata.title, 25).map((text, index) =>
    line(text, 460 + index * 46, 36, 700, '#1c211f'),
  );
  const picture = s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, xmlLang: lang }, [
    s('rect', { width, height, fill: '#fbfaf6' }),
    s('rect', { width, height: (width * 9) / 16, fill: wash }),
    ...drawn,
    line(kinds.label(metadata.kind, lang), 396, 20, 600, hue),
    ...title,
    line(translateTo(lang)('site.name'), height - margin, 20, 400, '#55605b'),
  ]);
  return svgFile(picture);
}
