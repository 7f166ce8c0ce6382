import { describe, expect, it } from 'vitest';
import { consentGap, mayBeShown } from './consent.ts';

const now = new Date('2026-06-15T10:00:00Z');
const given = (more: object = {}) => ({
  identifiable: true,
  consent: { status: 'given', uses: ['site', 'print'], ...more },
});

describe('mayBeShown', () => {
  it('shows a picture in which nobody can be recognised', () => {
    expect(mayBeShown({ identifiable: false }, now)).toBe(true);
  });

  it('hides what was refused or withdrawn, whoever can be recognised', () => {
    expect(mayBeShown({ consent: { status: 'refused' } }, now)).toBe(false);
    expect(mayBeShown({ consent: { status: 'withdrawn' } }, now)).toBe(false);
  });

  it('hides people of whom no consent is recorded', () => {
    expect(mayBeShown({ identifiable: true }, now)).toBe(false);
    expect(mayBeShown({ identifiable: true, consent: { status: 'unknown' } }, now)).toBe(false);
  });

  it('takes consent to the end of its last day, and not longer', () => {
    expect(mayBeShown(given({ expires: '2026-06-15T12:00:00.000Z' }), now)).toBe(true);
    expect(mayBeShown(given({ expires: '2026-06-14T12:00:00.000Z' }), now)).toBe(false);
  });

  it('takes no consent that was withdrawn', () => {
    expect(mayBeShown(given(), now)).toBe(true);
    expect(mayBeShown(given({ withdrawnAt: '2026-06-01T12:00:00.000Z' }), now)).toBe(false);
  });

  it('takes no consent that is for print alone, or of which nobody says for what', () => {
    expect(consentGap(given(), now)).toBeUndefined();
    expect(consentGap(given({ uses: ['print', 'partners'] }), now)).toBe('not-for-site');
    expect(consentGap(given({ uses: null }), now)).toBe('not-for-site');
  });

  it('asks for a parent or guardian where minors can be recognised', () => {
    const minors = (more?: object) => ({ ...given(more), minors: true });
    expect(consentGap(minors(), now)).toBe('no-guardian');
    expect(consentGap(minors({ guardian: true }), now)).toBeUndefined();
    expect(consentGap({ identifiable: false, minors: true }, now)).toBeUndefined();
  });

  it('says what is in the way', () => {
    expect(consentGap({ identifiable: true }, now)).toBe('missing');
    expect(consentGap(given({ expires: '2026-06-14T12:00:00.000Z' }), now)).toBe('expired');
    expect(consentGap(given({ withdrawnAt: '2026-06-01T12:00:00.000Z' }), now)).toBe('withdrawn');
    expect(consentGap({ consent: { status: 'refused' } }, now)).toBe('refused');
  });
});
