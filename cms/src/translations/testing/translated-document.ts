import type { UnitField } from '../units/unit.ts';
import { block, heading, link, paragraph } from '../../checks/testing/check-text.ts';

const field = (name: string, type: UnitField['type'], more: Partial<UnitField> = {}): UnitField => ({
  name,
  type,
  label: undefined,
  localized: false,
  hasMany: false,
  fields: [],
  ...more,
});

/** Fields of every form in which a publication holds words. */
export const FIELDS: readonly UnitField[] = [
  field('title', 'text', { localized: true }),
  field('steps', 'list', { localized: true, fields: [field('text', 'text')] }),
  field('resources', 'group', {
    fields: [field('currency', 'text'), field('staff', 'text', { localized: true })],
  }),
  field('lessons', 'list', {
    fields: [field('number', 'number'), field('text', 'text', { localized: true })],
  }),
  field('body', 'richText', { localized: true }),
  field('isbn', 'text'),
];

const footnote = (words: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: {
    blockType: 'footnote',
    id: 'n1',
    content: { root: { type: 'root', children: [paragraph(words)] } },
  },
});
const strong = (words: string) => ({ type: 'text', version: 1, format: 1, text: words });

/** A text with a heading, a link, emphasis, a footnote and a block. */
export const BODY = {
  root: {
    type: 'root',
    children: [
      paragraph('Before the first heading.'),
      heading(2, 'Methods'),
      paragraph(
        'See ',
        link('the report', 'https://a.org/'),
        ', ',
        strong('please'),
        footnote('Page two.'),
        '.',
      ),
      block('callout', {
        type: 'note',
        title: 'Mind',
        content: { root: { type: 'root', children: [paragraph('Within a block.')] } },
      }),
      heading(2, 'Results'),
      paragraph('Yes'),
      paragraph('Yes'),
    ],
  },
};

/** A document as it is read in English. */
export const SOURCE = {
  title: 'Market day',
  steps: [
    { id: 's1', text: 'Ask' },
    { id: 's2', text: 'Answer' },
  ],
  resources: { currency: 'EUR', staff: 'Two' },
  lessons: [{ id: 'l1', number: 1, text: 'Listen' }],
  body: BODY,
  isbn: '978',
};

/** The same document in a language in which nothing is written yet. */
export const EMPTY = {
  title: null,
  steps: [],
  resources: { currency: 'EUR', staff: null },
  lessons: [{ id: 'l1', number: 1, text: null }],
  body: null,
  isbn: '978',
};
