import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** How strong the evidence behind a practice is. */
export const evidenceStrengths = defineVocabulary({
  limited: {
    en: 'Limited evidence',
    fr: 'Preuves limitées',
    es: 'Evidencia limitada',
    ar: 'أدلة محدودة',
    pt: 'Evidência limitada',
  },
  moderate: {
    en: 'Moderate evidence',
    fr: 'Preuves modérées',
    es: 'Evidencia moderada',
    ar: 'أدلة متوسطة',
    pt: 'Evidência moderada',
  },
  strong: {
    en: 'Strong evidence',
    fr: 'Preuves solides',
    es: 'Evidencia sólida',
    ar: 'أدلة قوية',
    pt: 'Evidência sólida',
  },
});

export const EvidenceStrengthSchema = evidenceStrengths.schema;
export type EvidenceStrength = z.output<typeof EvidenceStrengthSchema>;
