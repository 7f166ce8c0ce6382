import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Whom an implication speaks to. */
export const implicationAudiences = defineVocabulary({
  policymakers: {
    en: 'Policymakers',
    fr: 'Décideurs',
    es: 'Responsables de políticas',
    ar: 'صانعو السياسات',
    pt: 'Decisores políticos',
  },
  'reintegration-practitioners': {
    en: 'Reintegration practitioners',
    fr: 'Praticiens de la réintégration',
    es: 'Profesionales de la reintegración',
    ar: 'ممارسو إعادة الإدماج',
    pt: 'Profissionais da reintegração',
  },
  'development-practitioners': {
    en: 'Development practitioners',
    fr: 'Praticiens du développement',
    es: 'Profesionales del desarrollo',
    ar: 'ممارسو التنمية',
    pt: 'Profissionais do desenvolvimento',
  },
  'local-authorities': {
    en: 'Local authorities',
    fr: 'Collectivités locales',
    es: 'Autoridades locales',
    ar: 'السلطات المحلية',
    pt: 'Autoridades locais',
  },
  donors: { en: 'Donors', fr: 'Bailleurs de fonds', es: 'Donantes', ar: 'الجهات المانحة', pt: 'Doadores' },
  researchers: {
    en: 'Researchers',
    fr: 'Chercheurs',
    es: 'Investigadores',
    ar: 'الباحثون',
    pt: 'Investigadores',
  },
});

export const AudienceSchema = implicationAudiences.schema;
export type Audience = z.output<typeof AudienceSchema>;
