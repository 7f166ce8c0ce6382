import { langs } from '@kmh/content/vocabulary';
import { labelled, translateTo } from '../i18n/index.ts';
import { fileAt, type MachineFile } from '../machine/machine-file.ts';
import type { Shelf } from '../machine/shelf.ts';
import { routes } from '../routes.ts';
import { printCalendar } from './calendar.ts';

/** A calendar of each event, and one of all to subscribe to, in each language. */
export function* calendarFiles({ entries, site }: Shelf): Generator<MachineFile> {
  const events = entries
    .flatMap(({ descriptions }) => descriptions)
    .filter(({ event }) => event !== undefined);
  for (const description of events) {
    const { lang, permalinkId } = description;
    yield fileAt(routes.eventFile(permalinkId, lang), printCalendar([description], { lang, site }));
  }
  for (const lang of langs) {
    const own = events.filter((description) => description.lang === lang);
    const t = translateTo(lang);
    const name = labelled(t('site.name'), t('feed.calendar'), lang);
    if (own.length > 0) yield fileAt(routes.calendar(lang), printCalendar(own, { lang, site, name }));
  }
}
