import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** What a partner does in a project (IATI organisation role). */
export const partnerRoles = defineVocabulary({
  government: {
    en: 'Government partner',
    fr: 'Partenaire gouvernemental',
    es: 'Socio gubernamental',
    ar: 'شريك حكومي',
    pt: 'Parceiro governamental',
  },
  funding: { en: 'Funding', fr: 'Financement', es: 'Financiación', ar: 'تمويل', pt: 'Financiamento' },
  accountable: {
    en: 'Accountable',
    fr: 'Responsable',
    es: 'Responsable',
    ar: 'جهة مسؤولة',
    pt: 'Responsável',
  },
  implementing: { en: 'Implementing', fr: 'Mise en œuvre', es: 'Ejecución', ar: 'تنفيذ', pt: 'Execução' },
  'civil-society': {
    en: 'Civil society partner',
    fr: 'Partenaire de la société civile',
    es: 'Socio de la sociedad civil',
    ar: 'شريك من المجتمع المدني',
    pt: 'Parceiro da sociedade civil',
  },
});

export const PartnerRoleSchema = partnerRoles.schema;
export type PartnerRole = z.output<typeof PartnerRoleSchema>;
