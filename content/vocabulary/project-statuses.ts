import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Where a project stands (IATI activity status). */
export const projectStatuses = defineVocabulary({
  pipeline: {
    en: 'In preparation',
    fr: 'En préparation',
    es: 'En preparación',
    ar: 'قيد الإعداد',
    pt: 'Em preparação',
  },
  implementation: { en: 'Ongoing', fr: 'En cours', es: 'En curso', ar: 'قيد التنفيذ', pt: 'Em curso' },
  closed: { en: 'Closed', fr: 'Clos', es: 'Cerrado', ar: 'مغلق', pt: 'Encerrado' },
  suspended: { en: 'Suspended', fr: 'Suspendu', es: 'Suspendido', ar: 'معلّق', pt: 'Suspenso' },
});

export const ProjectStatusSchema = projectStatuses.schema;
export type ProjectStatus = z.output<typeof ProjectStatusSchema>;
