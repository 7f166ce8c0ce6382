import { describe, expect, it } from 'vitest';
import { addresseesOf, isDueSoon, mayWriteAgain } from './due-letters.ts';
import { SourceSchema } from './read-source.ts';
import { rowsOf } from './response-rows.ts';

const today = '2024-06-15';
const rowWith = (action: object) => {
  const recommendations = [{ number: 1, response: 'accepted', actions: [action] }];
  const source = {
    ...SourceSchema.parse({ id: 1, title: {}, recommendations }),
    document: 'evaluation-briefs/1',
  };
  const [row] = rowsOf([source], { language: 'en', today, names: new Map() });
  if (row === undefined) throw new Error('The recommendation has no line.');
  return row;
};
const accounts = [
  { id: '1', name: 'Ana', role: 'contributor' },
  { id: '2', name: 'Ben', role: 'publisher' },
  { id: '3', name: 'Cleo', role: 'editor' },
];

describe('reminders', () => {
  it.each([
    ['2024-06-29', 'ongoing', true],
    ['2024-06-30', 'ongoing', false],
    ['2020-01-01', 'not-started', true],
    ['2020-01-01', 'completed', false],
    [null, 'ongoing', false],
  ])('of what is due %s and %s: %s', (due, status, expected) => {
    expect(isDueSoon(rowWith({ due, status }), today)).toBe(expected);
  });

  it.each([
    ['the account of that name', ' ANA ', { relationTo: 'people', value: 3 }, ['1']],
    [
      'publishers and the last editor, where no account has the name',
      'Zoe',
      { relationTo: 'people', value: 3 },
      ['2', '3'],
    ],
    [
      'publishers and the last editor, for an organisation',
      'Ana',
      { relationTo: 'organisations', value: 3 },
      ['2', '3'],
    ],
    ['publishers and the last editor, where nobody is named', '', undefined, ['2', '3']],
  ])('go to %s', (_, name, responsible, ids) => {
    const found = addresseesOf(rowWith({ responsible }), accounts, { lastEditor: '3', names: ['آنا', name] });
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('go to nobody by a name that two accounts have', () => {
    const twice = [...accounts, { id: '4', name: 'Ana', role: 'editor' }];
    const row = rowWith({ responsible: { relationTo: 'people', value: 3 } });
    expect(addresseesOf(row, twice, { lastEditor: undefined, names: ['Ana'] }).map(({ id }) => id)).toEqual([
      '2',
    ]);
  });

  it('wait a week', () => {
    expect([undefined, '2024-06-08', '2024-06-09'].map((last) => mayWriteAgain(last, today))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
