import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** The levels at which reintegration is supported and studied. */
export const levels = defineVocabulary({
  individual: { en: 'Individual', fr: 'Individuel', es: 'Individual', ar: 'فردي', pt: 'Individual' },
  community: { en: 'Community', fr: 'Communautaire', es: 'Comunitario', ar: 'مجتمعي', pt: 'Comunitário' },
  structural: { en: 'Structural', fr: 'Structurel', es: 'Estructural', ar: 'هيكلي', pt: 'Estrutural' },
});

export const LevelSchema = levels.schema;
export type Level = z.output<typeof LevelSchema>;
