import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** When in a project’s life an evaluation is made (UNEG). */
export const evaluationTimings = defineVocabulary({
  'ex-ante': {
    en: 'Ex-ante evaluation',
    fr: 'Évaluation ex ante',
    es: 'Evaluación ex ante',
    ar: 'تقييم قبلي',
    pt: 'Avaliação ex ante',
  },
  'mid-term': {
    en: 'Mid-term evaluation',
    fr: 'Évaluation à mi-parcours',
    es: 'Evaluación intermedia',
    ar: 'تقييم منتصف المدة',
    pt: 'Avaliação intercalar',
  },
  final: {
    en: 'Final evaluation',
    fr: 'Évaluation finale',
    es: 'Evaluación final',
    ar: 'تقييم نهائي',
    pt: 'Avaliação final',
  },
  'ex-post': {
    en: 'Ex-post evaluation',
    fr: 'Évaluation ex post',
    es: 'Evaluación ex post',
    ar: 'تقييم لاحق',
    pt: 'Avaliação ex post',
  },
});

export const EvaluationTimingSchema = evaluationTimings.schema;
export type EvaluationTiming = z.output<typeof EvaluationTimingSchema>;
