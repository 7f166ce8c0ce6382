import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Kinds of organisation. */
export const organisationTypes = defineVocabulary({
  'international-organisation': {
    en: 'International organisation',
    fr: 'Organisation internationale',
    es: 'Organización internacional',
    ar: 'منظمة دولية',
    pt: 'Organização internacional',
  },
  government: { en: 'Government', fr: 'Gouvernement', es: 'Gobierno', ar: 'جهة حكومية', pt: 'Governo' },
  'regional-body': {
    en: 'Regional body',
    fr: 'Organisation régionale',
    es: 'Organismo regional',
    ar: 'هيئة إقليمية',
    pt: 'Organismo regional',
  },
  ngo: {
    en: 'Non-governmental organisation',
    fr: 'Organisation non gouvernementale',
    es: 'Organización no gubernamental',
    ar: 'منظمة غير حكومية',
    pt: 'Organização não governamental',
  },
  academia: {
    en: 'University or research institute',
    fr: 'Université ou institut de recherche',
    es: 'Universidad o instituto de investigación',
    ar: 'جامعة أو معهد بحوث',
    pt: 'Universidade ou instituto de investigação',
  },
  'development-agency': {
    en: 'Development agency',
    fr: 'Agence de développement',
    es: 'Agencia de desarrollo',
    ar: 'وكالة تنمية',
    pt: 'Agência de desenvolvimento',
  },
  'private-sector': {
    en: 'Private sector',
    fr: 'Secteur privé',
    es: 'Sector privado',
    ar: 'القطاع الخاص',
    pt: 'Setor privado',
  },
  unit: {
    en: 'Unit of an organisation',
    fr: 'Unité d’une organisation',
    es: 'Unidad de una organización',
    ar: 'وحدة في منظمة',
    pt: 'Unidade de uma organização',
  },
});

export const OrganisationTypeSchema = organisationTypes.schema;
export type OrganisationType = z.output<typeof OrganisationTypeSchema>;
