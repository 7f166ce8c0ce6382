import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Regions as the programmes speak of them; `global` means no place in particular. */
export const regions = defineVocabulary({
  global: { en: 'Global', fr: 'Monde', es: 'Mundial', ar: 'عالمي', pt: 'Global' },
  'north-africa': {
    en: 'North Africa',
    fr: 'Afrique du Nord',
    es: 'Norte de África',
    ar: 'شمال أفريقيا',
    pt: 'Norte de África',
  },
  'sahel-and-lake-chad': {
    en: 'Sahel and Lake Chad',
    fr: 'Sahel et lac Tchad',
    es: 'Sahel y lago Chad',
    ar: 'الساحل وبحيرة تشاد',
    pt: 'Sahel e lago Chade',
  },
  'west-africa': {
    en: 'West Africa',
    fr: 'Afrique de l’Ouest',
    es: 'África Occidental',
    ar: 'غرب أفريقيا',
    pt: 'África Ocidental',
  },
  'central-africa': {
    en: 'Central Africa',
    fr: 'Afrique centrale',
    es: 'África Central',
    ar: 'وسط أفريقيا',
    pt: 'África Central',
  },
  'horn-of-africa': {
    en: 'Horn of Africa',
    fr: 'Corne de l’Afrique',
    es: 'Cuerno de África',
    ar: 'القرن الأفريقي',
    pt: 'Corno de África',
  },
  'east-africa': {
    en: 'East Africa',
    fr: 'Afrique de l’Est',
    es: 'África Oriental',
    ar: 'شرق أفريقيا',
    pt: 'África Oriental',
  },
  'southern-africa': {
    en: 'Southern Africa',
    fr: 'Afrique australe',
    es: 'África Meridional',
    ar: 'الجنوب الأفريقي',
    pt: 'África Austral',
  },
  'middle-east': {
    en: 'Middle East',
    fr: 'Moyen-Orient',
    es: 'Oriente Medio',
    ar: 'الشرق الأوسط',
    pt: 'Médio Oriente',
  },
  'central-asia': {
    en: 'Central Asia',
    fr: 'Asie centrale',
    es: 'Asia Central',
    ar: 'آسيا الوسطى',
    pt: 'Ásia Central',
  },
  'south-asia': {
    en: 'South Asia',
    fr: 'Asie du Sud',
    es: 'Asia Meridional',
    ar: 'جنوب آسيا',
    pt: 'Sul da Ásia',
  },
  'south-east-asia': {
    en: 'South-East Asia',
    fr: 'Asie du Sud-Est',
    es: 'Sudeste Asiático',
    ar: 'جنوب شرق آسيا',
    pt: 'Sudeste Asiático',
  },
  caucasus: { en: 'Caucasus', fr: 'Caucase', es: 'Cáucaso', ar: 'القوقاز', pt: 'Cáucaso' },
  europe: { en: 'Europe', fr: 'Europe', es: 'Europa', ar: 'أوروبا', pt: 'Europa' },
  'latin-america-and-the-caribbean': {
    en: 'Latin America and the Caribbean',
    fr: 'Amérique latine et Caraïbes',
    es: 'América Latina y el Caribe',
    ar: 'أمريكا اللاتينية والكاريبي',
    pt: 'América Latina e Caraíbas',
  },
});

export const RegionSchema = regions.schema;
export type Region = z.output<typeof RegionSchema>;
