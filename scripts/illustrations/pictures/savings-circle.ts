import type { Illustration } from '../illustration.ts';
import { green } from '../palette.ts';
import { dot, line, ring } from '../shapes.ts';
import { onCircle, picture, rounded } from '../svg.ts';

/** A usual group: who sits in the circle. */
const members = 25;
const returnees = 11;
/** Shares that a member has put into the box by the end of the cycle, one ring of coins a month. */
const months = 6;

const middle = { x: 800, y: 450 };

export const savingsCircle: Illustration = {
  name: 'savings-circle',
  draw: () => {
    const seats = Array.from({ length: members }, (_, index) => ({
      degrees: (index * 360) / members,
      /* Returnees are spread evenly among their neighbours. */
      returned: Math.floor(((index + 1) * returnees) / members) > Math.floor((index * returnees) / members),
    }));
    return picture(green.ground, [
      ...seats.map(({ degrees }) => {
        const seat = onCircle(middle, 360, degrees);
        const box = onCircle(middle, 66, degrees);
        return line(
          `M${rounded(seat.x)} ${rounded(seat.y)}L${rounded(box.x)} ${rounded(box.y)}`,
          green.faint,
          5,
        );
      }),
      ...Array.from({ length: months }, (_, month) =>
        seats
          .map(({ degrees }) => dot(onCircle(middle, 110 + month * 36, degrees), 3.5 + month, green.soft))
          .join(''),
      ),
      ...seats.flatMap(({ degrees, returned }) => {
        const seat = onCircle(middle, 360, degrees);
        return returned
          ? [dot(seat, 31, green.full)]
          : [dot(seat, 31, green.ground), ring(seat, 27, green.full, 8)];
      }),
      dot(middle, 66, green.full),
      ring(middle, 40, green.ground, 7),
    ]);
  },
  texts: {
    en: {
      alt: 'Drawing of twenty-five people as dots in a circle, eleven filled and fourteen open, each joined by a line of growing coins to one box in the middle.',
      caption: 'A usual group: eleven returnees and fourteen neighbours save into one box.',
    },
    pt: {
      alt: 'Desenho de vinte e cinco pessoas como pontos num círculo, onze cheios e catorze abertos, cada um ligado por uma fila de moedas crescentes a uma caixa no centro.',
      caption: 'Um grupo habitual: onze pessoas retornadas e catorze vizinhos poupam para a mesma caixa.',
    },
  },
};
