import type { Illustration } from '../illustration.ts';
import { glyphDisc } from '../labels.ts';
import { blue, green, rust } from '../palette.ts';
import { arrowHead, dot, line, ring } from '../shapes.ts';
import { onCircle, picture, rounded, type Point } from '../svg.ts';

const left = { x: 430, y: 450 };
const right = { x: 1170, y: 450 };
const radius = 310;
/** Where on the circles each link begins, from top to bottom. */
const links = [38, 64, 90, 116, 142] as const;

/** A circle with three arrow heads that say which way it turns. */
const cycle = (centre: Point, colour: string, fill: string, turn: 1 | -1): string =>
  dot(centre, radius, fill) +
  ring(centre, radius, colour, 16) +
  [0, 180, 270]
    .map((degrees) => turn * degrees)
    .map((degrees) =>
      arrowHead(onCircle(centre, radius, degrees + turn * 6), degrees + turn * 93, 62, colour),
    )
    .join('');

const link = (degrees: number, index: number): string => {
  const from = onCircle(left, radius, degrees);
  const to = onCircle(right, radius, -degrees);
  const half = { x: (from.x + to.x) / 2, y: from.y };
  return (
    line(`M${rounded(from.x)} ${rounded(from.y)}H${rounded(to.x)}`, blue.full, 6) +
    dot(from, 13, blue.full) +
    dot(to, 13, blue.full) +
    glyphDisc(String(index + 1), half, blue.full, blue.ground, 42)
  );
};

export const twoCycles: Illustration = {
  name: 'two-cycles',
  draw: () =>
    picture(blue.ground, [
      cycle(left, green.full, green.faint, 1),
      cycle(right, rust.full, rust.faint, -1),
      ...links.map(link),
    ]),
  texts: {
    en: {
      alt: 'Diagram of two circular project cycles side by side, joined by five links numbered 1 to 5 from top to bottom.',
      caption:
        'Five moments at which a reintegration programme and a development programme can work together.',
    },
    fr: {
      alt: 'Schéma de deux cycles de projet côte à côte, reliés par cinq passerelles numérotées de 1 à 5 de haut en bas.',
      caption:
        'Cinq moments où un programme de réintégration et un programme de développement peuvent travailler ensemble.',
    },
  },
};
