import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** What a project works on. */
export const projectTypes = defineVocabulary({
  'return-and-reintegration': {
    en: 'Return and reintegration',
    fr: 'Retour et réintégration',
    es: 'Retorno y reintegración',
    ar: 'العودة وإعادة الإدماج',
    pt: 'Retorno e reintegração',
  },
  'migration-governance': {
    en: 'Migration governance',
    fr: 'Gouvernance des migrations',
    es: 'Gobernanza de la migración',
    ar: 'حوكمة الهجرة',
    pt: 'Governação das migrações',
  },
  'local-development': {
    en: 'Local development',
    fr: 'Développement local',
    es: 'Desarrollo local',
    ar: 'التنمية المحلية',
    pt: 'Desenvolvimento local',
  },
  protection: { en: 'Protection', fr: 'Protection', es: 'Protección', ar: 'الحماية', pt: 'Proteção' },
});

export const ProjectTypeSchema = projectTypes.schema;
export type ProjectType = z.output<typeof ProjectTypeSchema>;
