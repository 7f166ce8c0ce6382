import type { Illustration } from '../illustration.ts';
import { write } from '../glyphs.ts';
import { blue, mix } from '../palette.ts';
import { area, dot, line, ring } from '../shapes.ts';
import { onCircle, picture, rounded } from '../svg.ts';

const middle = { x: 800, y: 450 };
const outer = 390;
const petals = ['A', 'B', 'C', 'D'] as const;
const petalTints = [0.13, 0.2, 0.27, 0.2].map((share) => mix(blue.full, blue.ground, share));
const length = 186;
const breadth = 148;

/** A petal: an ellipse from the middle outwards at an angle. */
function petal(degrees: number): string {
  const tip = onCircle(middle, length * 2, degrees);
  const ends = [middle, tip].map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
  const half = (end: string) => `A${length} ${breadth} ${rounded(degrees + 90)} 0 1 ${end}`;
  return `M${ends[0] ?? ''}${half(ends[1] ?? '')}${half(ends[0] ?? '')}Z`;
}

export const childInTheMiddle: Illustration = {
  name: 'child-in-the-middle',
  draw: () => {
    const angles = petals.map((_, index) => -45 + index * 90);
    return picture(blue.ground, [
      ...angles.map((degrees, index) => area(petal(degrees), petalTints[index] ?? blue.faint)),
      ...angles.map((degrees) => line(petal(degrees), blue.middle, 5)),
      ring(middle, outer, blue.full, 5),
      dot(middle, 54, blue.ground),
      dot(middle, 38, blue.full),
      ...petals.map((letter, index) =>
        write(letter, onCircle(middle, 228, angles[index] ?? 0), 62, blue.full),
      ),
    ]);
  },
  texts: {
    en: {
      alt: 'Diagram of a dot in the middle of four overlapping petals lettered A to D, held together by a thin outer circle.',
      caption: 'A child’s reintegration depends on four circles of support at once.',
    },
    fr: {
      alt: 'Schéma d’un point au milieu de quatre pétales qui se recouvrent, marqués de A à D, réunis par un mince cercle extérieur.',
      caption: 'La réintégration d’un enfant dépend de quatre cercles de soutien à la fois.',
    },
    es: {
      alt: 'Esquema de un punto en el centro de cuatro pétalos superpuestos, marcados de la A a la D y unidos por un fino círculo exterior.',
      caption: 'La reintegración de un niño o una niña depende de cuatro círculos de apoyo a la vez.',
    },
  },
};
