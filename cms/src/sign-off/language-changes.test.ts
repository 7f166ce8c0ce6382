import { describe, expect, it } from 'vitest';
import { settleLanguages } from './language-changes.ts';
import type { Save } from './language-changes.ts';

const states = { en: 'published', fr: 'published', es: 'missing', ar: 'draft', pt: 'approved' } as const;
const was = { facts: 'f', en: '1', fr: '1', es: '1', ar: '1', pt: '1' };
const act = { by: { id: '7', name: 'Editor', role: 'editor' }, at: '2027-01-01T00:00:00.000Z' };
const save: Save = {
  before: states,
  asked: states,
  was,
  is: was,
  remembered: {},
  act,
  originalLanguage: 'en',
};

describe('a save', () => {
  it('of the same leaves everything, and notes what counts as approved from now on', () => {
    const { fallen, remembered, states: after } = settleLanguages(save);
    expect(fallen).toEqual([]);
    expect(after).toEqual(states);
    expect(remembered).toMatchObject({ facts: { digest: 'f' }, en: { digest: '1' }, ar: {} });
    expect(remembered.ar?.digest).toBeUndefined();
  });

  it('of other words takes the approval of that language alone, and remembers who did', () => {
    const { fallen, remembered } = settleLanguages({ ...save, is: { ...was, pt: '2', ar: '2' } });
    expect(fallen).toEqual(['pt']);
    expect(remembered.pt).toEqual({ digest: '1', written: act, changed: act });
    expect(remembered.ar).toEqual({ written: act });
  });

  it('of other facts takes the approval of the original, or of all that go out where it does not', () => {
    const is = { ...was, facts: 'g' };
    expect(settleLanguages({ ...save, is }).fallen).toEqual(['en']);
    expect(settleLanguages({ ...save, is, originalLanguage: 'ar' }).fallen).toEqual(['en', 'fr', 'pt']);
    expect(settleLanguages({ ...save, is }).remembered.facts).toMatchObject({ digest: 'f', changed: act });
  });

  it('that approves a language approves the facts with it, and forgets what had taken the approval away', () => {
    const remembered = { facts: { digest: 'f', changed: act }, ar: { digest: '0', changed: act } };
    const is = { ...was, facts: 'g' };
    const settled = settleLanguages({
      ...save,
      is,
      was: is,
      remembered,
      asked: { ...states, ar: 'approved' },
    });
    expect(settled.remembered.facts).toEqual({ digest: 'g', approved: act });
    expect(settled.remembered.ar).toEqual({ digest: '1', approved: act });
  });

  it('that brings back the approved words does not bring back the approval', () => {
    const before = { ...states, pt: 'in-review' as const };
    const remembered = { pt: { digest: '1', changed: act } };
    const settled = settleLanguages({ ...save, before, asked: before, was: { ...was, pt: '2' }, remembered });
    expect(settled.states.pt).toBe('in-review');
  });
});
