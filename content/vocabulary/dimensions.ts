import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** The dimensions of sustainable reintegration. */
export const dimensions = defineVocabulary({
  economic: { en: 'Economic', fr: 'Économique', es: 'Económica', ar: 'اقتصادي', pt: 'Económica' },
  social: { en: 'Social', fr: 'Sociale', es: 'Social', ar: 'اجتماعي', pt: 'Social' },
  psychosocial: {
    en: 'Psychosocial',
    fr: 'Psychosociale',
    es: 'Psicosocial',
    ar: 'نفسي اجتماعي',
    pt: 'Psicossocial',
  },
});

export const DimensionSchema = dimensions.schema;
export type Dimension = z.output<typeof DimensionSchema>;
