import type { Illustration } from '../illustration.ts';
import { glyphDisc } from '../labels.ts';
import { blue, rust } from '../palette.ts';
import { area, arrowHead, dots, line } from '../shapes.ts';
import { picture } from '../svg.ts';

const axis = 560;
const dayOfReturn = 560;

/** Well-being along the axis: steady, a dip soon after return, relief, a second dip, and slow recovery. */
const curve =
  'M110 300C230 250 330 300 420 280C500 262 530 230 570 240C640 258 640 470 720 470C800 470 810 260 920 250C1030 240 1050 430 1160 430C1270 430 1330 250 1490 210';

const bar = (from: number, to: number, y: number, letter: string, fill: string): string =>
  line(`M${from + 30} ${y}H${to - 30}`, fill, 60) +
  glyphDisc(letter, { x: from + 34, y }, fill, blue.ground, 36);

export const supportOverTime: Illustration = {
  name: 'support-over-time',
  draw: () =>
    picture(blue.ground, [
      area(`${curve}V${axis}H110Z`, blue.faint),
      line(curve, blue.full, 14),
      line(`M110 ${axis}H1470`, blue.full, 6),
      arrowHead({ x: 1510, y: axis }, 90, 46, blue.full),
      dots(
        Array.from({ length: 27 }, (_, index) => ({ x: dayOfReturn, y: 100 + index * 28 })),
        5,
        rust.full,
      ),
      bar(110, 530, 640, 'A', blue.middle),
      bar(500, 900, 720, 'B', blue.full),
      bar(590, 1490, 800, 'C', blue.middle),
    ]),
  texts: {
    en: {
      alt: 'Diagram of a curve along a time axis: it dips shortly after a vertical line that marks the return and dips again later; three bars below, lettered A to C, show support before, during and after return.',
      caption: 'Support is most often planned for the first weeks; needs return later.',
    },
    fr: {
      alt: 'Schéma d’une courbe le long d’un axe du temps : elle baisse peu après une ligne verticale qui marque le retour, puis de nouveau plus tard ; dessous, trois barres de A à C figurent le soutien avant, pendant et après le retour.',
      caption:
        'Le soutien est le plus souvent prévu pour les premières semaines ; les besoins, eux, reviennent plus tard.',
    },
  },
};
