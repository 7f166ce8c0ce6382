import type { Illustration } from '../illustration.ts';
import { green, mix, rust } from '../palette.ts';
import { area, dot, dots, line, ring, through } from '../shapes.ts';
import { onCircle, picture } from '../svg.ts';

/** A garden of one hectare: rows of beds, each with its plants. */
const rows = 6;
const plants = 40;
const sun = { x: 1340, y: 220 };
const well = { x: 250, y: 360 };
const sunColour = rust.middle;

const bed = (row: number): string => {
  const y = 500 + row * 66;
  const seedlings = Array.from({ length: plants }, (_, index) => ({
    x: 372 + (index * 1116) / (plants - 1),
    y,
  }));
  return line(`M360 ${y}H1500`, green.soft, 40) + dots(seedlings, 5 + row * 0.9, green.full);
};

export const solarGarden: Illustration = {
  name: 'solar-garden',
  draw: () =>
    picture(green.ground, [
      dot(sun, 92, sunColour),
      ...[124, 156, 188].map((radius, index) =>
        ring(sun, radius, mix(rust.full, green.ground, 0.3), 7, `1 ${20 + index * 6}`),
      ),
      ...Array.from({ length: 5 }, (_, index) => {
        const left = 620 + index * 96;
        const corners = [
          { x: left + 60, y: 210 },
          { x: left + 140, y: 210 },
          { x: left + 80, y: 330 },
          { x: left, y: 330 },
        ];
        return area(`${through(corners)}Z`, green.full);
      }),
      line('M800 330V400H250V830', green.middle, 12),
      line('M250 400V360', green.middle, 12),
      ...Array.from({ length: rows }, (_, row) => line(`M250 ${500 + row * 66}H340`, green.middle, 10)),
      ...Array.from({ length: rows }, (_, row) => bed(row)),
      dot(well, 54, green.ground),
      ring(well, 46, green.full, 12),
      ...[0, 120, 240].map((degrees) => dot(onCircle(well, 18, degrees), 9, green.full)),
    ]),
  texts: {
    en: {
      alt: 'Drawing of a garden with six long beds full of plants; a pipe leads to them from a well, five solar panels drive the pump, and a large sun stands above.',
      caption: 'One hectare, one well, five panels: the pump runs while the sun shines.',
    },
    fr: {
      alt: 'Dessin d’un jardin de six longues planches pleines de plants ; un tuyau y mène l’eau d’un puits, cinq panneaux solaires actionnent la pompe, et un grand soleil les surmonte.',
      caption: 'Un hectare, un puits, cinq panneaux : la pompe tourne tant que le soleil brille.',
    },
  },
};
