import { amount } from '../fields/amounts.ts';
import { body } from '../fields/body.ts';
import { choice, language, languages } from '../fields/choices.ts';
import { moment } from '../fields/dates.ts';
import { list, sideBySide, tab } from '../fields/groups.ts';
import { agents, pages, references } from '../fields/references.ts';
import { line, paragraphs } from '../fields/texts.ts';
import { title } from '../fields/title.ts';
import { timezone } from '../fields/timezone.ts';
import { definePage } from './define-page.ts';

const agenda = list(
  'agenda',
  [
    sideBySide(line('time', { width: '30%' }), line('title', { as: 'sourceTitle', width: '70%' })),
    paragraphs('text', { rows: 2 }),
  ],
  { rowTitle: ['time', 'title'] },
);

const recordings = list(
  'recordings',
  [
    sideBySide(language('language', { width: '30%' }), line('url', { width: '70%' })),
    sideBySide(amount('minutes', { width: '50%' }), amount('bytes', { width: '50%' })),
  ],
  { rowTitle: ['language', 'url'] },
);

/** Webinars, seminars and public events, with their recordings. */
export const events = definePage(
  'event',
  { plural: 'events.plural', columns: ['start', 'mode'], sort: '-start' },
  [
    tab('tab.text', [title(), paragraphs('summary', { rows: 2 }), body()]),
    tab('tab.programme', [
      sideBySide(
        moment('start', { as: 'eventStart', width: '34%' }),
        moment('end', { as: 'eventEnd', width: '33%' }),
        timezone({ width: '33%' }),
      ),
      sideBySide(choice('mode', 'event_mode', { width: '50%' }), line('joinUrl', { width: '50%' })),
      line('venue'),
      sideBySide(languages('inLanguage', { width: '50%' }), languages('interpretation', { width: '50%' })),
      agenda,
      agents('speakers'),
    ]),
    tab('tab.sources', [
      recordings,
      references('materials', 'documents'),
      pages('about'),
      paragraphs('transcript', { rows: 8 }),
    ]),
  ],
);
