import type { Illustration } from '../illustration.ts';
import { blue, green, mix } from '../palette.ts';
import { dot, line, ring } from '../shapes.ts';
import { picture, rounded } from '../svg.ts';

/** Pairs that talk, along the coast: where they sit, and how many talks each has had. */
const pairs = [
  { x: 240, y: 210, talks: 3 },
  { x: 600, y: 330, talks: 5 },
  { x: 980, y: 220, talks: 4 },
  { x: 1340, y: 350, talks: 6 },
] as const;

/** A wave across the whole sheet. */
const wave = (y: number, shift: number): string => {
  const start = -200 + shift;
  const crests = Array.from({ length: 12 }, (_, index) => {
    const x = start + index * 160;
    return `Q${x + 40} ${rounded(y - 34)} ${x + 80} ${rounded(y)}T${x + 160} ${rounded(y)}`;
  });
  return `M${start} ${rounded(y)}${crests.join('')}`;
};

export const peerListeners: Illustration = {
  name: 'peer-listeners',
  draw: () =>
    picture(green.ground, [
      ...[560, 630, 700, 770, 840].map((y, index) =>
        line(wave(y, (index % 2) * 80), mix(blue.full, green.ground, 0.2 + index * 0.13), 9 + index * 2),
      ),
      ...pairs.flatMap(({ x, y, talks }) =>
        Array.from({ length: talks }, (_, index) =>
          ring(
            { x, y },
            62 + index * 26,
            index < 2 ? green.middle : green.soft,
            5,
            index < 2 ? undefined : '1 14',
          ),
        ),
      ),
      ...pairs.flatMap(({ x, y }) => [
        dot({ x, y }, 54, green.ground),
        dot({ x: x - 22, y }, 24, green.full),
        dot({ x: x + 27, y }, 24, green.ground),
        ring({ x: x + 27, y }, 20, green.full, 8),
      ]),
    ]),
  texts: {
    en: {
      alt: 'Drawing of four pairs of dots, one of each filled and one open, with rings spreading from them as sound does; waves of the sea run below.',
      caption: 'Two people, one of whom has been there: each ring is a talk.',
    },
    es: {
      alt: 'Dibujo de cuatro parejas de puntos, uno lleno y otro abierto en cada una, de las que salen anillos como ondas de sonido; debajo corren las olas del mar.',
      caption: 'Dos personas, una de las cuales ya pasó por ello: cada anillo es una conversación.',
    },
  },
};
