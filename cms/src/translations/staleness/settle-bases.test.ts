import { describe, expect, it } from 'vitest';
import { EMPTY, FIELDS, SOURCE } from '../testing/translated-document.ts';
import { readUnits } from '../units/document-units.ts';
import { basisOf, findBehind, sectionsOf } from './sections.ts';
import { languagesBehind, settleBases } from './settle-bases.ts';
import type { BasisSave } from './settle-bases.ts';

const sections = (change: (text: string) => string = (text) => text) =>
  sectionsOf(readUnits(FIELDS, JSON.parse(change(JSON.stringify(SOURCE))), EMPTY, 'en'));
const was = sections();
const yes = sections((text) => text.replace('"Yes"', '"No"').replace('"Market day"', '"Market days"'));
const none = { en: 'draft', fr: 'missing', es: 'missing', ar: 'missing', pt: 'missing' } as const;
const draft = { ...none, fr: 'draft' } as const;

const settle = (save: Partial<BasisSave>, fr: object = {}) =>
  settleBases({ fr }, { originalLanguage: 'en', before: draft, after: draft, was, is: was, ...save });

describe('the sections of a document', () => {
  it('are its fields, and the parts of its text under their headings', () => {
    expect(was.map(({ field, heading }) => heading ?? field)).toEqual([
      'title',
      'steps',
      'resources',
      'lessons',
      'body',
      'Methods',
      'Results',
    ]);
  });

  it('are behind where they say something else, wherever they moved', () => {
    expect(findBehind(basisOf(was), yes)).toEqual([
      { field: 'title' },
      { field: 'body', heading: 'Results' },
    ]);
    expect(findBehind(basisOf(was.toReversed()), was)).toEqual([]);
    expect(findBehind(basisOf(was), was.slice(0, -1))).toEqual([{ field: 'body', isGone: true }]);
    const linked = sections((text) => text.replace('https://a.org/', 'https://b.org/'));
    expect(findBehind(basisOf(was), linked)).toEqual([{ field: 'body', heading: 'Methods' }]);
  });
});

describe('what a translation was made from', () => {
  it('is what the source says when it is begun, and when it is approved', () => {
    expect(settle({ before: none, is: yes }).fr).toEqual({ basis: basisOf(yes) });
    const approved = settle({ is: yes, after: { ...none, fr: 'approved' } }, { basis: basisOf(was) });
    expect(approved.fr).toEqual({ basis: basisOf(yes) });
  });

  it('is what was there, for a translation of before this was kept, unless readers know that it is older', () => {
    expect(settle({ is: yes }).fr).toMatchObject({
      basis: basisOf(was),
      behind: [{ field: 'title' }, { heading: 'Results' }],
    });
    const stale = { ...none, fr: 'stale' } as const;
    expect(settle({ is: yes, before: stale, after: stale }).fr).toEqual({});
  });

  it('stays when the translation is worked on, and goes with it', () => {
    const { fr } = settle({ is: yes });
    expect(settle({ was: yes, is: yes }, fr).fr).toEqual(fr);
    expect(settle({ after: none }, { ...fr, digest: 'd' }).fr).toEqual({ digest: 'd' });
  });

  it('is brought up to date by the sections that come back translated, and by no others', () => {
    const basis = basisOf(yes.filter(({ field }) => field === 'body'));
    const { fr } = settle({ is: yes, broughtUp: { lang: 'fr', basis } }, { basis: basisOf(was) });
    expect(fr?.behind).toEqual([{ field: 'title' }]);
    const other = settle({ is: yes, broughtUp: { lang: 'es', basis } }, { basis: basisOf(was) });
    expect(other.fr?.behind).toHaveLength(2);
  });

  it('is never kept of the original', () => {
    const en = settleBases(
      { en: { digest: 'd' } },
      { originalLanguage: 'en', before: draft, after: draft, was, is: yes },
    ).en;
    expect(en).toEqual({ digest: 'd' });
  });

  it('tells lists which languages are behind, and none that is missing', () => {
    const behind = settle({ is: yes });
    expect(
      languagesBehind({ ...behind, ar: { behind: [{ field: 'title' }] } }, { ...draft, ar: 'draft' }),
    ).toBe('fr ar');
    expect(languagesBehind(behind, none)).toBe('');
  });
});
