import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Whether a publication still holds. */
export const lifecycles = defineVocabulary({
  current: { en: 'Current', fr: 'En vigueur', es: 'Vigente', ar: 'سارٍ', pt: 'Em vigor' },
  superseded: {
    en: 'Superseded',
    fr: 'Remplacé',
    es: 'Sustituido',
    ar: 'حلّ محله إصدار أحدث',
    pt: 'Substituído',
  },
  withdrawn: { en: 'Withdrawn', fr: 'Retiré', es: 'Retirado', ar: 'مسحوب', pt: 'Retirado' },
  historical: { en: 'Historical', fr: 'Historique', es: 'Histórico', ar: 'تاريخي', pt: 'Histórico' },
});

export const LifecycleSchema = lifecycles.schema;
export type Lifecycle = z.output<typeof LifecycleSchema>;
