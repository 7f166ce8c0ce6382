import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** What a person or organisation did for a publication (MARC relators, in words). */
export const contributorRoles = defineVocabulary({
  author: { en: 'Author', fr: 'Auteur', es: 'Autoría', ar: 'تأليف', pt: 'Autoria' },
  editor: { en: 'Editor', fr: 'Rédaction', es: 'Edición', ar: 'تحرير', pt: 'Edição' },
  contributor: {
    en: 'Contributor',
    fr: 'Contribution',
    es: 'Contribución',
    ar: 'مساهمة',
    pt: 'Contribuição',
  },
  reviewer: { en: 'Reviewer', fr: 'Relecture', es: 'Revisión', ar: 'مراجعة', pt: 'Revisão' },
  translator: { en: 'Translator', fr: 'Traduction', es: 'Traducción', ar: 'ترجمة', pt: 'Tradução' },
  illustrator: { en: 'Illustrator', fr: 'Illustration', es: 'Ilustración', ar: 'رسوم', pt: 'Ilustração' },
});

export const ContributorRoleSchema = contributorRoles.schema;
export type ContributorRole = z.output<typeof ContributorRoleSchema>;
