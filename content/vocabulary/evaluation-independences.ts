import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Who evaluates: outsiders, the organisation itself, or both. */
export const evaluationIndependences = defineVocabulary({
  independent: {
    en: 'Independent',
    fr: 'Indépendante',
    es: 'Independiente',
    ar: 'مستقل',
    pt: 'Independente',
  },
  internal: { en: 'Internal', fr: 'Interne', es: 'Interna', ar: 'داخلي', pt: 'Interna' },
  mixed: { en: 'Mixed', fr: 'Mixte', es: 'Mixta', ar: 'مختلط', pt: 'Mista' },
});

export const EvaluationIndependenceSchema = evaluationIndependences.schema;
export type EvaluationIndependence = z.output<typeof EvaluationIndependenceSchema>;
