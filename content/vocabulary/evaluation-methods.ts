import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** How an evaluation gathered its evidence. */
export const evaluationMethods = defineVocabulary({
  'documentary-review': {
    en: 'Documentary review',
    fr: 'Revue documentaire',
    es: 'Revisión documental',
    ar: 'مراجعة وثائقية',
    pt: 'Revisão documental',
  },
  'key-informant-interviews': {
    en: 'Interviews with key informants',
    fr: 'Entretiens avec des informateurs clés',
    es: 'Entrevistas con informantes clave',
    ar: 'مقابلات مع مصادر رئيسية',
    pt: 'Entrevistas com informadores-chave',
  },
  'focus-groups': {
    en: 'Focus groups',
    fr: 'Groupes de discussion',
    es: 'Grupos focales',
    ar: 'مجموعات نقاش',
    pt: 'Grupos focais',
  },
  survey: { en: 'Survey', fr: 'Enquête', es: 'Encuesta', ar: 'استبيان', pt: 'Inquérito' },
  observation: {
    en: 'Observation',
    fr: 'Observation',
    es: 'Observación',
    ar: 'ملاحظة ميدانية',
    pt: 'Observação',
  },
  'case-studies': {
    en: 'Case studies',
    fr: 'Études de cas',
    es: 'Estudios de caso',
    ar: 'دراسات حالة',
    pt: 'Estudos de caso',
  },
});

export const EvaluationMethodSchema = evaluationMethods.schema;
export type EvaluationMethod = z.output<typeof EvaluationMethodSchema>;
