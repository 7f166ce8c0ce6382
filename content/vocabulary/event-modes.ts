import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** How people take part (schema.org eventAttendanceMode). */
export const eventModes = defineVocabulary({
  online: { en: 'Online', fr: 'En ligne', es: 'En línea', ar: 'عبر الإنترنت', pt: 'Em linha' },
  offline: { en: 'In person', fr: 'En présentiel', es: 'Presencial', ar: 'حضوري', pt: 'Presencial' },
  mixed: {
    en: 'Online and in person',
    fr: 'En ligne et en présentiel',
    es: 'En línea y presencial',
    ar: 'عبر الإنترنت وحضوريًا',
    pt: 'Em linha e presencial',
  },
});

export const EventModeSchema = eventModes.schema;
export type EventMode = z.output<typeof EventModeSchema>;
