import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Evaluation criteria of OECD-DAC; `custom` marks an evaluation’s own criterion, which then needs a label. */
export const criteria = defineVocabulary({
  relevance: { en: 'Relevance', fr: 'Pertinence', es: 'Pertinencia', ar: 'الملاءمة', pt: 'Pertinência' },
  coherence: { en: 'Coherence', fr: 'Cohérence', es: 'Coherencia', ar: 'الاتساق', pt: 'Coerência' },
  effectiveness: { en: 'Effectiveness', fr: 'Efficacité', es: 'Eficacia', ar: 'الفعالية', pt: 'Eficácia' },
  efficiency: { en: 'Efficiency', fr: 'Efficience', es: 'Eficiencia', ar: 'الكفاءة', pt: 'Eficiência' },
  impact: { en: 'Impact', fr: 'Impact', es: 'Impacto', ar: 'الأثر', pt: 'Impacto' },
  sustainability: {
    en: 'Sustainability',
    fr: 'Durabilité',
    es: 'Sostenibilidad',
    ar: 'الاستدامة',
    pt: 'Sustentabilidade',
  },
  custom: {
    en: 'Own criterion',
    fr: 'Critère propre',
    es: 'Criterio propio',
    ar: 'معيار خاص',
    pt: 'Critério próprio',
  },
});

export const CriterionSchema = criteria.schema;
export type Criterion = z.output<typeof CriterionSchema>;
