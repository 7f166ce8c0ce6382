import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** What a file beside a publication is. */
export const attachmentKinds = defineVocabulary({
  'full-text': {
    en: 'Full text',
    fr: 'Texte intégral',
    es: 'Texto completo',
    ar: 'النص الكامل',
    pt: 'Texto integral',
  },
  annex: { en: 'Annex', fr: 'Annexe', es: 'Anexo', ar: 'ملحق', pt: 'Anexo' },
  data: { en: 'Data', fr: 'Données', es: 'Datos', ar: 'بيانات', pt: 'Dados' },
  slides: { en: 'Slides', fr: 'Diapositives', es: 'Diapositivas', ar: 'شرائح عرض', pt: 'Diapositivos' },
  tool: { en: 'Tool', fr: 'Outil', es: 'Herramienta', ar: 'أداة', pt: 'Ferramenta' },
});

export const AttachmentKindSchema = attachmentKinds.schema;
export type AttachmentKind = z.output<typeof AttachmentKindSchema>;
