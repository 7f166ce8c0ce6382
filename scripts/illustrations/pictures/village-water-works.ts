import type { Illustration } from '../illustration.ts';
import { blue, green, mix } from '../palette.ts';
import { area, dot, dots, line } from '../shapes.ts';
import { picture, rounded } from '../svg.ts';

/* A karez in section: a nearly level tunnel from the water under the hill to the fields, with a shaft every few paces. */
const shafts = 13;
const mouth = 1230;
const tunnelAt = (x: number): number => 640 + x * 0.022;
const groundAt = (x: number): number =>
  x > mouth
    ? tunnelAt(x)
    : 230 + (tunnelAt(mouth) - 230) * (x / mouth) ** 1.35 + 9 * Math.sin((x / mouth) * 9 * Math.PI);

const surface = Array.from({ length: 65 }, (_, index) => index * 25)
  .map((x) => `L${x} ${rounded(groundAt(x))}`)
  .join('');
const earth = mix(green.full, green.ground, 0.16);

export const villageWaterWorks: Illustration = {
  name: 'village-water-works',
  draw: () => {
    const shaftXs = Array.from({ length: shafts }, (_, index) => 110 + index * 80);
    const trees = Array.from({ length: 6 }, (_, index) => 1300 + index * 50);
    return picture(green.ground, [
      area(`M0 ${rounded(groundAt(0))}${surface}V900H0Z`, earth),
      area('M0 560C240 575 420 640 560 900H0Z', mix(blue.full, green.ground, 0.22)),
      dots(
        Array.from({ length: 5 }, (_, row) =>
          Array.from({ length: 12 + row }, (_, column) => ({ x: 24 + column * 32, y: 720 + row * 36 })),
        ).flat(),
        4,
        mix(blue.full, green.ground, 0.4),
      ),
      line(`M60 ${rounded(tunnelAt(60))}L${mouth} ${rounded(tunnelAt(mouth))}`, green.ground, 44),
      line(`M60 ${rounded(tunnelAt(60) + 8)}L1600 ${rounded(tunnelAt(1600) + 8)}`, blue.full, 20),
      ...shaftXs.flatMap((x) => [
        line(`M${x} ${rounded(groundAt(x) + 6)}V${rounded(tunnelAt(x) - 6)}`, green.ground, 18),
        line(`M${x} ${rounded(groundAt(x) + 6)}V${rounded(tunnelAt(x) - 10)}`, green.middle, 5),
        area(
          `M${x - 30} ${rounded(groundAt(x - 30) + 3)}Q${x} ${rounded(groundAt(x) - 44)} ${x + 30} ${rounded(groundAt(x + 30) + 3)}Z`,
          green.full,
        ),
      ]),
      ...trees.flatMap((x, index) => [
        line(`M${x} ${rounded(groundAt(x) + 4)}V${rounded(groundAt(x) - 70)}`, green.full, 10),
        dot(
          { x, y: groundAt(x) - 96 - (index % 2) * 14 },
          34 + (index % 3) * 4,
          index % 2 === 0 ? green.full : green.middle,
        ),
      ]),
    ]);
  },
  texts: {
    en: {
      alt: 'Section through a hillside: a nearly level tunnel carries water from the wet ground under the hill to trees in the valley; thirteen shafts, each with a mound of earth, lead down to it.',
      caption: 'A karez in section: every shaft must be cleaned for the water to reach the fields.',
    },
    ar: {
      alt: 'مقطع في سفح تل: نفق شبه مستوٍ ينقل الماء من الأرض المشبعة تحت التل إلى أشجار في الوادي، وتنزل إليه ثلاث عشرة بئرًا عمودية تعلو كلًّا منها كومة تراب.',
      caption: 'مقطع في كاريز: لا يصل الماء إلى الحقول إلا إذا نُظِّفت كل بئر من آباره.',
    },
  },
};
