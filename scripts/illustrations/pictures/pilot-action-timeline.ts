import { write } from '../glyphs.ts';
import type { Illustration } from '../illustration.ts';
import { blue, green, mix, rust } from '../palette.ts';
import { dot, line, ring } from '../shapes.ts';
import { picture, rounded } from '../svg.ts';

/** Days that made the Pilot Action, as years with their fraction. */
const course = {
  start: 2017 + 2 / 12,
  hub: 2017 + 8 / 12,
  regionsLeave: 2020,
  regionsGone: 2021,
  end: 2023,
} as const;

const x = (year: number): number => 120 + ((year - 2017) / 6) * 1360;
const hubLine = 450;
const regions = [
  { y: 190, colour: green.full },
  { y: 300, colour: blue.full },
  { y: 600, colour: rust.full },
] as const;

/** A country's activities: full until 2020, then thinning out towards the hub. */
const strand = ({ y, colour }: (typeof regions)[number]): string => {
  const [from, leave, gone] = [x(course.start), x(course.regionsLeave), x(course.regionsGone)].map(rounded);
  const bend = `M${leave} ${y}C${rounded(x(2020.6))} ${y} ${rounded(x(2020.4))} ${hubLine} ${gone} ${hubLine}`;
  return (
    line(bend, mix(colour, blue.ground, 0.55), 10, '1 20') +
    line(`M${from} ${y}H${leave}`, colour, 18) +
    dot({ x: x(course.start), y }, 22, colour)
  );
};

export const pilotActionTimeline: Illustration = {
  name: 'pilot-action-timeline',
  draw: () =>
    picture(blue.ground, [
      ...[2017, 2018, 2019, 2020, 2021, 2022].flatMap((year) => [
        line(`M${rounded(x(year))} 110V730`, blue.faint, 4),
        write(String(year), { x: x(year + 0.5), y: 800 }, 44, blue.middle),
      ]),
      line(`M${rounded(x(2023))} 110V730`, blue.faint, 4),
      ...regions.map(strand),
      line(`M${rounded(x(course.hub))} ${hubLine}H${rounded(x(course.regionsGone))}`, blue.full, 30),
      line(`M${rounded(x(course.regionsGone))} ${hubLine}H${rounded(x(course.end) - 30)}`, blue.full, 54),
      dot({ x: x(course.hub), y: hubLine }, 46, blue.ground),
      ring({ x: x(course.hub), y: hubLine }, 36, blue.full, 14),
      dot({ x: x(course.hub), y: hubLine }, 14, blue.full),
    ]),
  texts: {
    en: {
      alt: 'Timeline from 2017 to 2022: three lines begin in March 2017 and fade into a fourth during 2020; the fourth begins in September 2017 and goes on alone, thicker, until the end of 2022.',
      caption:
        'Three countries and a hub: activities in Malawi, Mozambique and South Africa were phased out in 2020, and the hub carried on alone until December 2022.',
    },
    fr: {
      alt: 'Frise de 2017 à 2022 : trois lignes commencent en mars 2017 et se fondent dans une quatrième au cours de 2020 ; celle-ci commence en septembre 2017 et continue seule, plus épaisse, jusqu’à la fin de 2022.',
      caption:
        'Trois pays et un centre : les activités au Malawi, au Mozambique et en Afrique du Sud ont pris fin progressivement en 2020, et le Centre a continué seul jusqu’en décembre 2022.',
    },
    pt: {
      alt: 'Linha do tempo de 2017 a 2022: três linhas começam em março de 2017 e desvanecem-se numa quarta durante 2020; esta começa em setembro de 2017 e continua sozinha, mais grossa, até ao fim de 2022.',
      caption:
        'Três países e um centro: as atividades no Malaui, em Moçambique e na África do Sul terminaram progressivamente em 2020, e o Centro continuou sozinho até dezembro de 2022.',
    },
  },
};
