import type { Illustration } from '../illustration.ts';
import { green, mix } from '../palette.ts';
import { dot, line, ring } from '../shapes.ts';
import { onCircle, picture, rounded } from '../svg.ts';

/** People whom the desks sent to each service, and how many of them the service received, in the year of the last count. */
export const services = [
  { referred: 520, received: 436 },
  { referred: 430, received: 370 },
  { referred: 360, received: 295 },
  { referred: 290, received: 240 },
  { referred: 260, received: 190 },
  { referred: 210, received: 155 },
  { referred: 160, received: 112 },
  { referred: 110, received: 74 },
] as const;

const middle = { x: 800, y: 450 };
/** The discs' area, not their width, stands for the number of people. */
const size = (people: number): number => Math.sqrt(people) * 3.5;

export const referralDesk: Illustration = {
  name: 'referral-desk',
  draw: () => {
    const seats = services.map((service, index) => ({
      ...service,
      at: {
        x: onCircle(middle, 560, 22.5 + index * 45).x,
        y: onCircle(middle, 320, 22.5 + index * 45).y,
      },
    }));
    return picture(green.ground, [
      ...seats.map(({ at, referred }) =>
        line(`M${middle.x} ${middle.y}L${rounded(at.x)} ${rounded(at.y)}`, green.soft, referred / 22),
      ),
      ...seats.map(({ at, received }) =>
        line(`M${middle.x} ${middle.y}L${rounded(at.x)} ${rounded(at.y)}`, green.middle, received / 40),
      ),
      ...seats.flatMap(({ at, referred, received }) => [
        dot(at, size(referred) + 8, green.ground),
        dot(at, size(referred), mix(green.full, green.ground, 0.2)),
        dot(at, size(received) * 0.86, green.full),
        ring(at, size(referred), green.full, 5),
      ]),
      dot(middle, 104, green.ground),
      ring(middle, 92, green.full, 16),
      dot(middle, 52, green.full),
    ]);
  },
  texts: {
    en: {
      alt: 'Diagram of one desk in the middle joined to eight services around it; each service is a ring as large as the number of people referred to it, mostly filled by those whom it received.',
      caption: 'One desk, eight services: rings show who was referred, the discs in them who was received.',
    },
    ar: {
      alt: 'رسم لمكتب واحد في الوسط تربطه خطوط بثماني خدمات من حوله؛ كل خدمة حلقة بحجم عدد من أُحيلوا إليها، ويملأ معظمها قرص من استقبلتهم.',
      caption: 'مكتب واحد وثماني خدمات: الحلقات لمن أُحيلوا، والأقراص داخلها لمن استُقبلوا.',
    },
  },
};
