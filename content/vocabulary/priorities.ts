import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** How urgent a recommendation is. */
export const priorities = defineVocabulary({
  high: { en: 'High', fr: 'Élevée', es: 'Alta', ar: 'عالية', pt: 'Alta' },
  medium: { en: 'Medium', fr: 'Moyenne', es: 'Media', ar: 'متوسطة', pt: 'Média' },
  low: { en: 'Low', fr: 'Faible', es: 'Baja', ar: 'منخفضة', pt: 'Baixa' },
});

export const PrioritySchema = priorities.schema;
export type Priority = z.output<typeof PrioritySchema>;
