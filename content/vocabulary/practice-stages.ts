import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** How far a practice has come, from a first try to a part of national systems. */
export const practiceStages = defineVocabulary({
  innovation: { en: 'Innovation', fr: 'Innovation', es: 'Innovación', ar: 'ممارسة مبتكرة', pt: 'Inovação' },
  promising: {
    en: 'Promising practice',
    fr: 'Pratique prometteuse',
    es: 'Práctica prometedora',
    ar: 'ممارسة واعدة',
    pt: 'Prática promissora',
  },
  good: {
    en: 'Good practice',
    fr: 'Bonne pratique',
    es: 'Buena práctica',
    ar: 'ممارسة جيدة',
    pt: 'Boa prática',
  },
  institutionalised: {
    en: 'Institutionalised practice',
    fr: 'Pratique institutionnalisée',
    es: 'Práctica institucionalizada',
    ar: 'ممارسة مُؤسَّسة',
    pt: 'Prática institucionalizada',
  },
});

export const PracticeStageSchema = practiceStages.schema;
export type PracticeStage = z.output<typeof PracticeStageSchema>;
