import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Until when a recommendation should be carried out. */
export const horizons = defineVocabulary({
  'by-date': { en: 'By a date', fr: 'À échéance', es: 'Con plazo', ar: 'قبل تاريخ محدد', pt: 'Com prazo' },
  future: {
    en: 'For the future',
    fr: 'Pour l’avenir',
    es: 'Para el futuro',
    ar: 'للمستقبل',
    pt: 'Para o futuro',
  },
});

export const HorizonSchema = horizons.schema;
export type Horizon = z.output<typeof HorizonSchema>;
