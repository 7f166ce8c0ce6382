import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Licences, by Creative Commons and SPDX codes. */
export const licences = defineVocabulary({
  'CC-BY-4.0': { en: 'CC BY 4.0', fr: 'CC BY 4.0', es: 'CC BY 4.0', ar: 'CC BY 4.0', pt: 'CC BY 4.0' },
  'CC-BY-SA-4.0': {
    en: 'CC BY-SA 4.0',
    fr: 'CC BY-SA 4.0',
    es: 'CC BY-SA 4.0',
    ar: 'CC BY-SA 4.0',
    pt: 'CC BY-SA 4.0',
  },
  'CC-BY-NC-4.0': {
    en: 'CC BY-NC 4.0',
    fr: 'CC BY-NC 4.0',
    es: 'CC BY-NC 4.0',
    ar: 'CC BY-NC 4.0',
    pt: 'CC BY-NC 4.0',
  },
  'CC-BY-NC-ND-3.0-IGO': {
    en: 'CC BY-NC-ND 3.0 IGO',
    fr: 'CC BY-NC-ND 3.0 IGO',
    es: 'CC BY-NC-ND 3.0 IGO',
    ar: 'CC BY-NC-ND 3.0 IGO',
    pt: 'CC BY-NC-ND 3.0 IGO',
  },
  'CC-BY-NC-SA-3.0-IGO': {
    en: 'CC BY-NC-SA 3.0 IGO',
    fr: 'CC BY-NC-SA 3.0 IGO',
    es: 'CC BY-NC-SA 3.0 IGO',
    ar: 'CC BY-NC-SA 3.0 IGO',
    pt: 'CC BY-NC-SA 3.0 IGO',
  },
  'CC-BY-3.0-IGO': {
    en: 'CC BY 3.0 IGO',
    fr: 'CC BY 3.0 IGO',
    es: 'CC BY 3.0 IGO',
    ar: 'CC BY 3.0 IGO',
    pt: 'CC BY 3.0 IGO',
  },
  'CC0-1.0': { en: 'CC0 1.0', fr: 'CC0 1.0', es: 'CC0 1.0', ar: 'CC0 1.0', pt: 'CC0 1.0' },
  'all-rights-reserved': {
    en: 'All rights reserved',
    fr: 'Tous droits réservés',
    es: 'Todos los derechos reservados',
    ar: 'جميع الحقوق محفوظة',
    pt: 'Todos os direitos reservados',
  },
});

export const LicenceSchema = licences.schema;
export type Licence = z.output<typeof LicenceSchema>;
