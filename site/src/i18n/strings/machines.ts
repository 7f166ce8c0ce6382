import { definePhrases } from '../phrase.ts';

/** Citations, feeds, and what programs read. */
export const machines = definePhrases({
  'feed.all': {
    note: 'Name of the feed of everything new.',
    en: 'What is new',
    fr: 'Nouveautés',
    es: 'Novedades',
    ar: 'الجديد',
    pt: 'Novidades',
  },
  'feed.calendar': {
    note: 'Name of the calendar of events to subscribe to.',
    en: 'Calendar of events',
    fr: 'Calendrier des événements',
    es: 'Calendario de eventos',
    ar: 'تقويم الفعاليات',
    pt: 'Calendário de eventos',
  },
});
