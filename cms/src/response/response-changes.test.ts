import { describe, expect, it } from 'vitest';
import { RecommendationsSchema } from './read-source.ts';
import { findChanges, parseChange, printChange, sayChange, sayNote } from './response-changes.ts';

const rows = (...values: object[]) => RecommendationsSchema.parse(values);
const act = { id: 'x', due: '2024-05-31T12:00:00.000Z', status: 'ongoing' };
const one = { id: 'a', number: 3, response: 'pending', dueDate: null, actions: [act] };

describe('changes of a management response', () => {
  it('are found by row, whatever place it has', () => {
    const after = rows(
      { id: 'b', number: 1, response: 'accepted' },
      {
        ...one,
        response: 'partly',
        dueDate: '2024-07-01T12:00:00.000Z',
        actions: [
          { id: 'new', status: 'completed' },
          { ...act, due: null, status: 'completed' },
        ],
      },
    );
    const changes = findChanges(rows(one), after);
    expect(changes.map(printChange)).toEqual([
      'Recommendation 3, response: pending → partly',
      'Recommendation 3, due date: none → 2024-07-01',
      'Recommendation 3.2, action status: ongoing → completed',
      'Recommendation 3.2, action due date: 2024-05-31 → none',
    ]);
    expect(changes.map((change) => parseChange(printChange(change)))).toEqual(changes);
  });

  it('are none where a row only got what it had by itself', () => {
    const bare = rows({ id: 'a', number: 3, actions: [{ id: 'x' }] });
    const filled = rows({
      id: 'a',
      number: 3,
      response: 'pending',
      implementation: 'not-started',
      actions: [{ id: 'x' }],
    });
    expect(findChanges(bare, filled)).toEqual([]);
  });

  it('are told apart from other lines of the log', () => {
    expect(parseChange('Recommendation 3, colour: red → blue')).toBeUndefined();
    expect(parseChange('the reviewer agreed')).toBeUndefined();
  });

  it('are said in the language of the reader', () => {
    const change = {
      number: 3,
      action: 2,
      aspect: 'action due date',
      from: 'none',
      to: '2024-07-01',
    } as const;
    expect(sayChange(change, 'fr')).toBe('Action 2 · Échéance : aucune → 1 juillet 2024');
    expect(sayNote(printChange(change), 'fr')).toBe(
      'Recommandation 3 : Action 2 · Échéance : aucune → 1 juillet 2024',
    );
    expect(sayNote('Looks good to me', 'fr')).toBe('Looks good to me');
    expect(sayChange({ number: 3, aspect: 'response', from: 'pending', to: 'partly' }, 'en')).toBe(
      'Response: Answer pending → Partly accepted',
    );
  });
});
