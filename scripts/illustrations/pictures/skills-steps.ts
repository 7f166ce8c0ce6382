import type { Illustration } from '../illustration.ts';
import { green, mix } from '../palette.ts';
import { dots, line } from '../shapes.ts';
import { picture } from '../svg.ts';

/** How many people reached each step; a dot is ten of them. */
export const steps = [640, 510, 430, 290] as const;
const peoplePerDot = 10;
const perRow = 8;
const tint = [0.34, 0.52, 0.74, 1].map((share) => mix(green.full, green.ground, share));

export const skillsSteps: Illustration = {
  name: 'skills-steps',
  draw: () =>
    picture(
      green.ground,
      steps.flatMap((people, step) => {
        const left = 150 + step * 350;
        const floor = 790 - step * 46;
        const colour = tint[step] ?? green.full;
        const figures = Array.from({ length: people / peoplePerDot }, (_, index) => ({
          x: left + 14 + (index % perRow) * 36,
          y: floor - 46 - Math.floor(index / perRow) * 70,
        }));
        return [
          line(`M${left - 24} ${floor}H${left + 290}`, green.full, 10),
          line(`M${left - 24} ${floor}V830`, green.soft, 6),
          line(figures.map(({ x, y }) => `M${x} ${y + 6}V${y + 18}`).join(''), colour, 17),
          dots(
            figures.map(({ x, y }) => ({ x, y: y - 15 })),
            8,
            colour,
          ),
        ];
      }),
    ),
  texts: {
    en: {
      alt: 'Pictogram of four steps that rise to the right, with fewer figures on each: sixty-four, fifty-one, forty-three and twenty-nine, where one figure stands for ten people.',
      caption:
        'From the first talk to better pay: 640 asked, 510 were assessed, 430 certified, and 290 earned more.',
    },
    fr: {
      alt: 'Pictogramme de quatre marches qui montent vers la droite, avec de moins en moins de figures : soixante-quatre, cinquante et une, quarante-trois et vingt-neuf, chacune pour dix personnes.',
      caption:
        'Du premier entretien à un meilleur salaire : 640 demandes, 510 évaluations, 430 certificats, 290 revenus en hausse.',
    },
  },
};
