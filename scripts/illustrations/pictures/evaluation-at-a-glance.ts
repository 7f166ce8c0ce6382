import type { Illustration } from '../illustration.ts';
import { rust } from '../palette.ts';
import { dot, line, ring } from '../shapes.ts';
import { onCircle, picture, rounded } from '../svg.ts';

/** What the evaluation brief of the hub holds: findings under each criterion in its order, recommendations and lessons. */
export const evaluation = {
  findingsByCriterion: [2, 2, 3, 2, 2, 1, 3, 2, 1],
  recommendationsByDate: 5,
  recommendationsForTheFuture: 3,
  lessons: 3,
} as const;

const middle = { x: 800, y: 450 };

/** Findings on the outer ring: one dot each, those of a criterion on one arc. */
function findings(): string[] {
  const total = evaluation.findingsByCriterion.reduce<number>((sum, count) => sum + count, 0);
  const gap = 0.55;
  const step = 360 / (total + gap * evaluation.findingsByCriterion.length);
  let next = step * 0.5;
  return evaluation.findingsByCriterion.flatMap((count) => {
    const angles = Array.from({ length: count }, (_, index) => next + index * step);
    next += (count + gap) * step;
    const from = onCircle(middle, 370, (angles[0] ?? 0) - step * 0.3);
    const to = onCircle(middle, 370, (angles.at(-1) ?? 0) + step * 0.3);
    const arc = `M${rounded(from.x)} ${rounded(from.y)}A370 370 0 0 1 ${rounded(to.x)} ${rounded(to.y)}`;
    return [
      line(arc, rust.soft, 52),
      ...angles.map((degrees) => dot(onCircle(middle, 370, degrees), 14, rust.middle)),
    ];
  });
}

function recommendations(): string[] {
  const total = evaluation.recommendationsByDate + evaluation.recommendationsForTheFuture;
  return Array.from({ length: total }, (_, index) => {
    const at = onCircle(middle, 242, (index * 360) / total);
    return index < evaluation.recommendationsByDate
      ? dot(at, 35, rust.full)
      : ring(at, 31, rust.full, 7, '1 15');
  });
}

const lessons = (): string[] =>
  Array.from({ length: evaluation.lessons }, (_, index) =>
    ring(onCircle(middle, 66, (index * 360) / evaluation.lessons), 66, rust.full, 9),
  );

export const evaluationAtAGlance: Illustration = {
  name: 'evaluation-at-a-glance',
  draw: () =>
    picture(rust.ground, [
      ring(middle, 242, rust.soft, 4),
      ...findings(),
      ...recommendations(),
      ...lessons(),
    ]),
  texts: {
    en: {
      alt: 'Diagram of three circles of marks around one middle: three linked rings inside, eight larger marks around them, five of them filled and three dotted, and eighteen small dots on nine arcs outside.',
      caption:
        'The evaluation at a glance: three lessons in the middle; eight recommendations, five with a date and three for the future; eighteen findings under nine criteria.',
    },
    fr: {
      alt: 'Schéma de trois cercles de signes autour d’un même centre : trois anneaux entrelacés au milieu, huit signes plus grands autour, dont cinq pleins et trois en pointillé, et à l’extérieur dix-huit petits points sur neuf arcs.',
      caption:
        'L’évaluation d’un coup d’œil : au centre trois enseignements ; huit recommandations, cinq à échéance et trois pour l’avenir ; dix-huit constats selon neuf critères.',
    },
    ar: {
      alt: 'رسم من ثلاث دوائر من العلامات حول مركز واحد: ثلاث حلقات متشابكة في الوسط، وحولها ثماني علامات أكبر، خمس منها ممتلئة وثلاث منقّطة، وفي الخارج ثماني عشرة نقطة صغيرة على تسعة أقواس.',
      caption:
        'التقييم في لمحة: ثلاثة دروس في الوسط، وثماني توصيات لخمس منها موعد وثلاث منها للمستقبل، وثماني عشرة نتيجة وفق تسعة معايير.',
    },
  },
};
