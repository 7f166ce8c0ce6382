import { describe, expect, it } from 'vitest';
import { ROLES } from '../access/roles.ts';
import { LANGUAGE_STATES } from '../fields/language-states.ts';
import { openTransitions, refuseTransition } from './transitions.ts';

/** For each state, the least role that may take a language from it to each other state; `-` is nobody, the form's own state included. */
const TABLE = {
  //           missing        draft          in-review      approved  published stale
  missing: ['-', 'contributor', 'contributor', 'editor', '-', '-'],
  draft: ['contributor', '-', 'contributor', 'editor', '-', '-'],
  'in-review': ['contributor', 'contributor', '-', 'editor', '-', '-'],
  approved: ['editor', 'contributor', 'contributor', '-', '-', '-'],
  published: ['editor', 'contributor', 'contributor', 'editor', '-', '-'],
  stale: ['editor', 'contributor', 'contributor', 'editor', '-', '-'],
} as const;

const two = { isFourEyes: false, isOwnWork: true };
const four = { isFourEyes: true, isOwnWork: false };

describe('the table of transitions', () => {
  it.each(LANGUAGE_STATES)('lets those take a language on from %s who may, and nobody else', (from) => {
    const found = LANGUAGE_STATES.map(
      (to) => ROLES.find((role) => refuseTransition({ from, to, role, ...two }) === undefined) ?? '-',
    );
    expect(found).toEqual(TABLE[from]);
  });

  it('lets a stranger do nothing', () => {
    for (const from of LANGUAGE_STATES)
      expect(openTransitions({ from, role: undefined, ...two }), from).toEqual([]);
  });

  it('asks for a review before approval where the four-eyes rule holds', () => {
    const tries = LANGUAGE_STATES.map((from) =>
      refuseTransition({ from, to: 'approved', role: 'admin', ...four }),
    );
    expect(tries).toEqual(['reviewFirst', 'reviewFirst', undefined, 'byPublishing', undefined, undefined]);
  });

  it('lets nobody approve their own work where the four-eyes rule holds, administrators included', () => {
    const attempt = { from: 'in-review', to: 'approved', isFourEyes: true, isOwnWork: true } as const;
    for (const role of ['editor', 'publisher', 'admin'] as const)
      expect(refuseTransition({ ...attempt, role })).toBe('fourEyes');
  });
});
