import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** How far a recommendation or an action has come; overdue is computed, never written. */
export const implementations = defineVocabulary({
  'not-started': {
    en: 'Not started',
    fr: 'Pas commencée',
    es: 'Sin iniciar',
    ar: 'لم تبدأ',
    pt: 'Não iniciada',
  },
  ongoing: { en: 'Ongoing', fr: 'En cours', es: 'En curso', ar: 'جارية', pt: 'Em curso' },
  completed: { en: 'Completed', fr: 'Achevée', es: 'Completada', ar: 'مكتملة', pt: 'Concluída' },
  'not-applicable': {
    en: 'Not applicable',
    fr: 'Sans objet',
    es: 'No aplicable',
    ar: 'لا ينطبق',
    pt: 'Não aplicável',
  },
});

export const ImplementationSchema = implementations.schema;
export type Implementation = z.output<typeof ImplementationSchema>;
