import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Where the management response as a whole stands. */
export const managementResponseStatuses = defineVocabulary({
  pending: { en: 'Awaited', fr: 'Attendue', es: 'Pendiente', ar: 'منتظرة', pt: 'Aguardada' },
  draft: {
    en: 'In preparation',
    fr: 'En préparation',
    es: 'En preparación',
    ar: 'قيد الإعداد',
    pt: 'Em preparação',
  },
  final: { en: 'Published', fr: 'Publiée', es: 'Publicada', ar: 'منشورة', pt: 'Publicada' },
});

export const ManagementResponseStatusSchema = managementResponseStatuses.schema;
export type ManagementResponseStatus = z.output<typeof ManagementResponseStatusSchema>;
