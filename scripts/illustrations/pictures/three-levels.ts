import { glyphDisc } from '../labels.ts';
import type { Illustration } from '../illustration.ts';
import { blue, green, rust } from '../palette.ts';
import { arrowHead, dot, line, ring } from '../shapes.ts';
import { onCircle, picture } from '../svg.ts';

const middle = { x: 800, y: 450 };
const community = 205;
const structure = 360;

/** An arrow with two heads along the middle of the sheet. */
const reach = (outer: number, inner: number, colour: string): string => {
  const outwards = outer < inner ? -90 : 90;
  const inset = outer < inner ? 24 : -24;
  return (
    line(`M${outer + inset} ${middle.y}H${inner - inset}`, colour, 16) +
    arrowHead({ x: outer, y: middle.y }, outwards, 56, colour) +
    arrowHead({ x: inner, y: middle.y }, -outwards, 56, colour)
  );
};

export const threeLevels: Illustration = {
  name: 'three-levels',
  draw: () =>
    picture(blue.ground, [
      dot(middle, structure, blue.faint),
      dot(middle, community, blue.soft),
      ring(middle, structure, blue.full, 9, '1 24'),
      ring(middle, community, blue.full, 12),
      reach(90, 700, green.full),
      reach(1510, 900, rust.full),
      dot(middle, 62, blue.full),
      glyphDisc('A', middle, blue.full, blue.ground),
      glyphDisc('B', onCircle(middle, community, 0), blue.ground, blue.full),
      glyphDisc('C', onCircle(middle, structure, 0), blue.ground, blue.full),
    ]),
  texts: {
    en: {
      alt: 'Diagram of three nested circles, lettered A to C from the inside out, with a two-way arrow reaching in from the left and another from the right; the arrows meet in the middle ring.',
      caption: 'Reintegration and development act on the same three levels.',
    },
    fr: {
      alt: 'Schéma de trois cercles emboîtés, de A à C de l’intérieur vers l’extérieur ; une flèche à double sens arrive de gauche, une autre de droite, et elles se rejoignent dans le cercle du milieu.',
      caption: 'Réintégration et développement agissent aux trois mêmes niveaux.',
    },
  },
};
