import type { ArrayField } from 'payload';
import { amount } from '../fields/amounts.ts';
import { body } from '../fields/body.ts';
import { choice, choices, countries, country } from '../fields/choices.ts';
import { partialDate } from '../fields/dates.ts';
import { list, sideBySide, tab } from '../fields/groups.ts';
import { reference, references } from '../fields/references.ts';
import { line, listOfTexts, paragraphs } from '../fields/texts.ts';
import { title } from '../fields/title.ts';
import { definePage } from './define-page.ts';

const components = list('components', [line('title'), paragraphs('text', { rows: 4 })], {
  rowTitle: 'title',
});

const partners: ArrayField = {
  ...list('partners', [
    sideBySide(
      reference('organisation', 'organisations', { width: '40%' }),
      country('country', { width: '30%' }),
      choice('role', 'partner_role', { width: '30%' }),
    ),
  ]),
  dbName: 'project_partners',
};

/** Projects and programmes that publications come from and evaluations look at. */
export const projects = definePage(
  'project',
  { plural: 'projects.plural', columns: ['code', 'status', 'start'], sort: '-start' },
  [
    tab('tab.text', [
      title(),
      paragraphs('summary', { rows: 2 }),
      listOfTexts('objectives'),
      components,
      paragraphs('note', { as: 'projectNote' }),
      body(),
    ]),
    tab('tab.facts', [
      sideBySide(
        choice('type', 'project_type', { width: '34%' }),
        choice('status', 'project_status', { width: '33%' }),
        choice('genderMarker', 'gender_marker', { width: '33%' }),
      ),
      sideBySide(line('code', { width: '50%' }), line('iatiId', { width: '50%' })),
      sideBySide(partialDate('start', { width: '50%' }), partialDate('end', { width: '50%' })),
      sideBySide(amount('budget', { width: '50%' }), line('currency', { width: '50%' })),
      sideBySide(countries('countries', { width: '50%' }), choices('regions', 'region', { width: '50%' })),
      reference('parent', 'projects'),
    ]),
    tab('tab.people', [references('donors', 'organisations'), partners]),
  ],
);
