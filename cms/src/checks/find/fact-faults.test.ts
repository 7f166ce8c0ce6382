import { describe, expect, it } from 'vitest';
import { paragraph, runCheck, state } from '../testing/check-text.ts';
import {
  EASY_SUMMARY,
  findLongSummary,
  findMissingLicence,
  findTestimonyWithoutConsent,
  findTranslationBehind,
} from './fact-faults.ts';
import { findHeavyPage } from './weight-faults.ts';

it('finds a summary that is long, and takes one that is just not', () => {
  expect(runCheck(findLongSummary, { summary: 'a'.repeat(EASY_SUMMARY + 1) })).toHaveLength(1);
  expect(runCheck(findLongSummary, { summary: 'a'.repeat(EASY_SUMMARY) })).toEqual([]);
});

it('finds that no licence is chosen, and takes any', () => {
  expect(runCheck(findMissingLicence, {})).toMatchObject([{ place: { path: 'licence' } }]);
  expect(runCheck(findMissingLicence, { licence: 'CC-BY-4.0' })).toEqual([]);
});

it('finds a person’s words without consent, and takes them with it', () => {
  expect(runCheck(findTestimonyWithoutConsent, { testimony: { text: 'I came back.' } })).toHaveLength(1);
  expect(
    runCheck(findTestimonyWithoutConsent, { testimony: { text: 'I came back.', consent: true } }),
  ).toEqual([]);
  expect(runCheck(findTestimonyWithoutConsent, { testimony: { text: ' ' } })).toEqual([]);
});

describe('a translation', () => {
  const from = (translatedFrom: number | null, originalLanguage = 'en') =>
    runCheck(
      findTranslationBehind,
      { version: 2, originalLanguage, languages: { fr: { state: 'draft', translatedFrom } } },
      { lang: 'fr' },
    );

  it('from an older version is found', () => {
    expect(from(1)).toMatchObject([{ values: { from: 1, version: 2 }, place: { path: 'languages.fr' } }]);
  });

  it('from this version, from an unknown one, or the original itself is taken', () => {
    expect([from(2), from(null), from(1, 'fr')]).toEqual([[], [], []]);
  });
});

describe('a page', () => {
  const ofWords = (count: number, folder: string) =>
    runCheck(findHeavyPage, { body: state(paragraph('word '.repeat(count))) }, { folder });

  it('that would go beyond what its kind may take is found', () => {
    expect(ofWords(5_000, 'factsheets')).toHaveLength(1);
    expect(ofWords(40_000, 'knowledge-papers')).toHaveLength(1);
  });

  it('that is as long as those of its kind are is taken', () => {
    expect(ofWords(2_000, 'factsheets')).toEqual([]);
    expect(ofWords(10_000, 'knowledge-papers')).toEqual([]);
  });
});
