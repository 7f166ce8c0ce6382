import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** OECD-DAC gender equality policy marker. */
export const genderMarkers = defineVocabulary({
  '0': {
    en: '0 – Not targeted',
    fr: '0 – Non ciblé',
    es: '0 – No orientado',
    ar: '0 – غير مستهدف',
    pt: '0 – Não visado',
  },
  '1': {
    en: '1 – Significant objective',
    fr: '1 – Objectif significatif',
    es: '1 – Objetivo significativo',
    ar: '1 – هدف هام',
    pt: '1 – Objetivo significativo',
  },
  '2': {
    en: '2 – Principal objective',
    fr: '2 – Objectif principal',
    es: '2 – Objetivo principal',
    ar: '2 – هدف رئيسي',
    pt: '2 – Objetivo principal',
  },
});

export const GenderMarkerSchema = genderMarkers.schema;
export type GenderMarker = z.output<typeof GenderMarkerSchema>;
