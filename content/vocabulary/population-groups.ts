import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Whom a publication is about. */
export const populationGroups = defineVocabulary({
  returnees: {
    en: 'Returnees',
    fr: 'Personnes de retour',
    es: 'Personas retornadas',
    ar: 'العائدون',
    pt: 'Pessoas retornadas',
  },
  'families-of-returnees': {
    en: 'Families of returnees',
    fr: 'Familles des personnes de retour',
    es: 'Familias de personas retornadas',
    ar: 'أسر العائدين',
    pt: 'Famílias de pessoas retornadas',
  },
  'communities-of-return': {
    en: 'Communities of return',
    fr: 'Communautés de retour',
    es: 'Comunidades de retorno',
    ar: 'مجتمعات العودة',
    pt: 'Comunidades de retorno',
  },
  women: { en: 'Women', fr: 'Femmes', es: 'Mujeres', ar: 'النساء', pt: 'Mulheres' },
  children: {
    en: 'Children',
    fr: 'Enfants',
    es: 'Niños, niñas y adolescentes',
    ar: 'الأطفال',
    pt: 'Crianças',
  },
  youth: { en: 'Youth', fr: 'Jeunes', es: 'Jóvenes', ar: 'الشباب', pt: 'Jovens' },
  'victims-of-trafficking': {
    en: 'Victims of trafficking',
    fr: 'Victimes de la traite',
    es: 'Víctimas de trata',
    ar: 'ضحايا الاتجار بالأشخاص',
    pt: 'Vítimas de tráfico',
  },
  'stranded-migrants': {
    en: 'Stranded migrants',
    fr: 'Migrants en détresse',
    es: 'Migrantes varados',
    ar: 'المهاجرون العالقون',
    pt: 'Migrantes retidos',
  },
  'persons-with-disabilities': {
    en: 'Persons with disabilities',
    fr: 'Personnes handicapées',
    es: 'Personas con discapacidad',
    ar: 'الأشخاص ذوو الإعاقة',
    pt: 'Pessoas com deficiência',
  },
  practitioners: {
    en: 'Practitioners',
    fr: 'Praticiens',
    es: 'Profesionales',
    ar: 'الممارسون',
    pt: 'Profissionais',
  },
});

export const PopulationGroupSchema = populationGroups.schema;
export type PopulationGroup = z.output<typeof PopulationGroupSchema>;
