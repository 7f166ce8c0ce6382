import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** The management’s answer to a recommendation. */
export const responses = defineVocabulary({
  accepted: { en: 'Accepted', fr: 'Acceptée', es: 'Aceptada', ar: 'مقبولة', pt: 'Aceite' },
  partly: {
    en: 'Partly accepted',
    fr: 'Acceptée en partie',
    es: 'Aceptada en parte',
    ar: 'مقبولة جزئيًا',
    pt: 'Aceite em parte',
  },
  rejected: { en: 'Rejected', fr: 'Rejetée', es: 'Rechazada', ar: 'مرفوضة', pt: 'Rejeitada' },
  pending: {
    en: 'Answer pending',
    fr: 'Réponse attendue',
    es: 'Respuesta pendiente',
    ar: 'بانتظار الرد',
    pt: 'Resposta pendente',
  },
});

export const ResponseSchema = responses.schema;
export type Response = z.output<typeof ResponseSchema>;
