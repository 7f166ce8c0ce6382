import type { Node } from '@takumi-rs/core';
import { colours } from '../../renditions/cover-drawing.ts';
import { shareImageSize, type ShareImage } from './share-image.ts';

/** The name by which the layout asks for the drawing of the cover. */
export const coverSource = 'cover';

const others = 'Amiri, Noto Sans Math, Noto Sans Symbols, Noto Emoji';

/** Large where the title is short; a very long one ends after four lines, which also keeps the file light. */
const sizeFor = (title: string): number => {
  if (title.length < 50) return 62;
  if (title.length < 90) return 52;
  return title.length < 150 ? 44 : 36;
};
const mostLines = (size: number): number => (size < 40 ? 4 : 5);

/** The words on the side where reading begins, the cover on the other. */
export function layOut(image: ShareImage): Node {
  const { kind, dir, title, label, site } = image;
  const { hue, wash } = colours[kind];
  const size = sizeFor(title);
  const side = dir === 'rtl' ? 'right' : 'left';
  const text = (words: string, style: object): Node => ({
    type: 'text',
    text: words,
    style: { display: 'block', textAlign: side, direction: dir, width: '100%', ...style },
  });
  const sans = `Noto Sans, ${others}`;
  const words: Node = {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      flexGrow: 1,
      flexBasis: 0,
      height: '100%',
      padding: 56,
      justifyContent: 'space-between',
    },
    children: [
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', width: '100%' },
        children: [
          text(label, { color: hue, fontSize: 28, fontFamily: sans, marginBottom: 18 }),
          text(title, {
            color: '#1c211f',
            fontSize: size,
            lineHeight: 1.25,
            fontFamily: `Noto Serif, ${others}`,
            fontWeight: 700,
            lineClamp: mostLines(size),
            textOverflow: 'ellipsis',
            wordBreak: 'break-word',
          }),
        ],
      },
      text(site, { color: '#55605b', fontSize: 26, fontFamily: sans }),
    ],
  };
  const drawing: Node = {
    type: 'container',
    style: {
      display: 'flex',
      width: 440,
      height: '100%',
      backgroundColor: wash,
      alignItems: 'center',
      justifyContent: 'center',
    },
    children: [{ type: 'image', src: coverSource, style: { width: 440, height: 247 } }],
  };
  return {
    type: 'container',
    style: {
      ...shareImageSize,
      display: 'flex',
      backgroundColor: '#fbfaf6',
      flexDirection: dir === 'rtl' ? 'row-reverse' : 'row',
      borderTop: `14px solid ${hue}`,
    },
    children: [words, drawing],
  };
}
