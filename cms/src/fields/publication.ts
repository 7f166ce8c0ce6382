import type { Field, GroupField } from 'payload';
import { GCM_WORDS, SDG_WORDS } from '../i18n/goal-words.ts';
import { amount } from './amounts.ts';
import { choice, choices, countries, numbered, yesNo } from './choices.ts';
import { day } from './dates.ts';
import { group, list, sideBySide } from './groups.ts';
import { agent, page, picture, reference, references } from './references.ts';
import { line, listOfTexts, paragraphs } from './texts.ts';
import { title } from './title.ts';

/** What stands at the head of every publication. */
export const head = (): Field[] => [
  title(),
  line('subtitle'),
  paragraphs('summary', { rows: 2 }),
  listOfTexts('keyMessages'),
];

/** What a publication is about, and for whom. */
export const classification = (): Field[] => [
  sideBySide(countries('countries', { width: '50%' }), choices('regions', 'region', { width: '50%' })),
  references('topics', 'topics'),
  sideBySide(
    choices('levels', 'level', { width: '50%' }),
    choices('dimensions', 'dimension', { width: '50%' }),
  ),
  choices('populationGroups', 'population_group'),
  sideBySide(numbered('sdgs', 'sdg', SDG_WORDS), numbered('gcmObjectives', 'gcm_objective', GCM_WORDS)),
  sideBySide(reference('series', 'series', { width: '67%' }), amount('issueNumber', { width: '33%' })),
];

/** Who made it, with whom and for whose money. */
export const makers = (): Field[] => [
  agent('publisher'),
  list('contributors', [
    sideBySide(agent('agent', { width: '60%' }), choice('role', 'contributor_role', { width: '40%' })),
  ]),
  sideBySide(
    reference('project', 'projects', { width: '50%' }),
    references('donors', 'organisations', { width: '50%' }),
  ),
];

/** Files, relatives and numbers of a publication. */
export const files = (): Field[] => [
  picture('cover'),
  list('attachments', [
    sideBySide(
      reference('file', 'documents', { width: '60%' }),
      choice('kind', 'attachment_kind', { width: '40%' }),
    ),
  ]),
  list('relatedItems', [
    sideBySide(choice('relation', 'relation_type', { width: '40%' }), page('target', { width: '60%' })),
  ]),
  list('acronyms', [sideBySide(line('short', { width: '30%' }), line('long', { width: '70%' }))], {
    rowTitle: ['short', 'long'],
  }),
  sideBySide(
    line('isbn', { width: '33%' }),
    line('doi', { width: '33%' }),
    line('documentSymbol', { width: '34%' }),
  ),
];

/** Why and when readers were told to rely on it no longer; in sight only then. */
const withdrawal = (): GroupField => {
  const field = group('withdrawal', [
    sideBySide(day('date', { width: '50%' }), page('replacedBy', { width: '50%' })),
    paragraphs('reason', { rows: 2 }),
  ]);
  return {
    ...field,
    admin: {
      ...field.admin,
      condition: (data) => data.lifecycle === 'withdrawn' || Boolean(data.withdrawal?.date),
    },
  };
};

/** When and how a publication goes out, and whether it still stands. */
export const publishing = (): Field[] => [
  sideBySide(
    day('datePublished', { width: '34%' }),
    day('dateOriginal', { width: '33%' }),
    day('dateModified', { width: '33%', readOnly: true }),
  ),
  sideBySide(
    amount('version', { width: '34%' }),
    day('reviewBy', { width: '33%' }),
    day('embargoUntil', { width: '33%' }),
  ),
  list(
    'changeNotes',
    [
      sideBySide(day('date', { width: '50%' }), yesNo('minor', { width: '50%' })),
      paragraphs('note', { rows: 2 }),
    ],
    { rowTitle: 'note' },
  ),
  sideBySide(
    choice('licence', 'licence', { width: '50%' }),
    choice('lifecycle', 'lifecycle', { width: '50%' }),
  ),
  withdrawal(),
  paragraphs('disclaimer', { rows: 2 }),
  group('newsletter', [line('headline'), paragraphs('blurb', { rows: 2 }), picture('image')]),
];
