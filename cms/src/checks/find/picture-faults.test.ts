import type { Lang } from '@kmh/content/vocabulary';
import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../context.ts';
import { block, heading, runCheck, state } from '../testing/check-text.ts';
import {
  findConsentForOthers,
  findConsentThatIsOver,
  findCopiedAlt,
  findMissingAlt,
  findMissingConsent,
  findMinorsAlone,
  findMissingCredit,
  findPicturesWithoutLicence,
} from './picture-faults.ts';

const sound: PictureFacts = {
  id: 3,
  name: 'market-day.jpg',
  alt: { en: 'Two women weigh onions at a stall.', fr: 'Deux femmes pèsent des oignons.' },
  caption: { en: 'The market on a Tuesday.' },
  decorative: false,
  hasCredit: true,
  hasLicence: true,
  consent: null,
};
const shown = {
  body: state(heading(2, 'Selling'), block('figure', { media: 3, caption: 'Selling onions.' })),
};
const library = (more: Partial<PictureFacts>, lang: Lang = 'en') => ({
  lang,
  facts: { pictures: [{ ...sound, ...more }] },
});

describe('a picture', () => {
  const checks = [
    findMissingAlt,
    findCopiedAlt,
    findMissingCredit,
    findPicturesWithoutLicence,
    findMissingConsent,
    findConsentThatIsOver,
    findConsentForOthers,
    findMinorsAlone,
  ];

  it.each(checks)('of which all is known is taken (%o)', (find) => {
    expect(runCheck(find, shown, library({}))).toEqual([]);
  });

  it.each(checks)('of which nothing is known yet is not talked about (%o)', (find) => {
    expect(runCheck(find, shown)).toEqual([]);
  });

  it('without a description in this language is found, in the text and beside it, unless it is decorative', () => {
    const [fault] = runCheck(findMissingAlt, shown, library({}, 'es'));
    expect(fault).toMatchObject({ place: { path: 'body', label: 'body › Selling', line: 1 }, picture: 3 });
    expect(runCheck(findMissingAlt, { cover: 3 }, library({ alt: {} }))).toMatchObject([
      { place: { path: 'cover' } },
    ]);
    expect(runCheck(findMissingAlt, shown, library({ alt: {}, decorative: true }))).toEqual([]);
  });

  it.each([
    ['its caption in the library', 'The market on a Tuesday', 'check.altIsCaption'],
    ['its caption in the text', 'Selling onions', 'check.altIsCaption'],
    ['its file’s name', 'Market_day', 'check.altIsName'],
    ['another language', 'Deux femmes pèsent des oignons', 'check.altIsForeign'],
  ])('whose description repeats %s is found', (_what, en, message) => {
    const alt = { ...sound.alt, en };
    expect(runCheck(findCopiedAlt, shown, library({ alt }))).toMatchObject([{ message }]);
  });

  it('of which two languages say the same name is taken', () => {
    expect(
      runCheck(findCopiedAlt, shown, library({ alt: { en: 'Lake Malawi', fr: 'Lake Malawi' } })),
    ).toEqual([]);
  });

  it('without credit, licence or consent is found, each for itself', () => {
    expect(runCheck(findMissingCredit, shown, library({ hasCredit: false }))).toHaveLength(1);
    expect(runCheck(findPicturesWithoutLicence, shown, library({ hasLicence: false }))).toHaveLength(1);
    expect(runCheck(findMissingConsent, shown, library({ consent: 'missing' }))).toHaveLength(1);
    expect(runCheck(findMissingConsent, shown, library({ consent: 'expired' }))).toEqual([]);
    expect(runCheck(findConsentThatIsOver, shown, library({ consent: 'expired' }))).toHaveLength(1);
    expect(runCheck(findConsentForOthers, shown, library({ consent: 'not-for-site' }))).toHaveLength(1);
    expect(runCheck(findMinorsAlone, shown, library({ consent: 'no-guardian' }))).toHaveLength(1);
  });
});
