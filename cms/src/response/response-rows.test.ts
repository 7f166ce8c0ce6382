import { describe, expect, it } from 'vitest';
import { countRows, filterRows, FilterSchema, queryOf } from './filter-rows.ts';
import { SourceSchema } from './read-source.ts';
import { rowsOf } from './response-rows.ts';

const noon = (day: string) => `${day}T12:00:00.000Z`;
const source = (document: string, recommendations: object[], title: object = { en: 'Final evaluation' }) => ({
  ...SourceSchema.parse({ id: 1, title, originalLanguage: 'fr', recommendations }),
  document,
});
const options = {
  language: 'en',
  today: '2024-06-15',
  names: new Map([
    ['people/3', { en: 'Ana' }],
    ['organisations/4', { en: null, fr: 'Ministry' }],
  ]),
};
const ana = { relationTo: 'people', value: 3 };
const brief = source('evaluation-briefs/12', [
  { id: 'a', number: 2, text: { en: null, fr: 'Planifier' }, dueDate: noon('2024-06-20'), response: null },
  {
    id: 'b',
    number: 1,
    text: { en: 'Train staff' },
    audience: [{ relationTo: 'organisations', value: 4 }],
    dueDate: noon('2024-06-14'),
    response: 'accepted',
    implementation: 'ongoing',
    actions: [
      { text: { en: 'Hire' }, responsible: ana, due: noon('2024-05-31'), status: 'ongoing' },
      { text: { en: 'Teach' }, status: 'completed' },
    ],
    statusHistory: [{ date: noon('2024-02-01') }, { date: noon('2024-01-01') }],
  },
]);
const paper = source(
  'knowledge-papers/7',
  [{ number: 1, text: { en: 'Later' }, implementation: 'completed' }],
  {},
);
const rows = rowsOf([paper, brief], options);

describe('lines of what was recommended', () => {
  it('are one an action, the earliest due first, with what a recommendation without one says itself', () => {
    expect(
      rows.map(({ action, dueDate, overdue, status, text }) => [text, action, dueDate, status, overdue]),
    ).toEqual([
      ['Train staff', 'Hire', '2024-05-31', 'ongoing', 15],
      ['Train staff', 'Teach', '2024-06-14', 'completed', 0],
      ['Planifier', '', '2024-06-20', 'not-started', 0],
      ['Later', '', undefined, 'completed', 0],
    ]);
  });

  it('name who is responsible and addressed, and show the original where a language is missing', () => {
    expect(rows[0]).toMatchObject({
      owner: 'people/3',
      ownerName: 'Ana',
      audience: ['Ministry'],
      title: 'Final evaluation',
      number: 1,
      place: 1,
      lastNoted: '2024-02-01',
    });
    expect(rows[3]).toMatchObject({ title: 'knowledge-papers/7', response: 'pending', ownerName: '' });
  });

  it.each([
    [{ evaluation: 'knowledge-papers/7' }, ['Later']],
    [{ response: 'pending' }, ['Planifier', 'Later']],
    [{ status: 'completed', response: 'accepted' }, ['Train staff']],
    [{ overdue: 'yes' }, ['Train staff']],
    [{ owner: 'people/3' }, ['Train staff']],
    [{ owner: 'people/9' }, []],
    [{ response: 'perhaps', status: '', overdue: 'no', owner: '../users' }, rows.map(({ text }) => text)],
  ])('are narrowed by %j', (asked, texts) => {
    expect(filterRows(rows, FilterSchema.parse(asked)).map(({ text }) => text)).toEqual(texts);
  });

  it('count each recommendation once', () => {
    expect(countRows(rows)).toEqual({ recommendations: 3, responded: 1, completed: 1, overdue: 1 });
  });

  it('are found again at the address of their filter', () => {
    const filter = FilterSchema.parse({ owner: 'people/3', overdue: 'yes' });
    expect(FilterSchema.parse(Object.fromEntries(new URLSearchParams(queryOf(filter, 2))))).toEqual(filter);
    expect(queryOf({}, 1)).toBe('');
  });
});
