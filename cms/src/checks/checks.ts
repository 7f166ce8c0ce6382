import type { Check } from './check.ts';
import { findUnexplainedAcronyms } from './find/acronym-faults.ts';
import {
  findLongSummary,
  findMissingLicence,
  findTestimonyWithoutConsent,
  findTranslationBehind,
} from './find/fact-faults.ts';
import {
  findBareLinks,
  findBrokenLinks,
  findDeadCitations,
  findDeadLinks,
  findUnpublishedLinks,
  findVagueLinks,
} from './find/link-faults.ts';
import { findCaseNumbers, findPhoneNumbers } from './find/personal-data-faults.ts';
import {
  findConsentForOthers,
  findConsentThatIsOver,
  findCopiedAlt,
  findMinorsAlone,
  findMissingAlt,
  findMissingConsent,
  findMissingCredit,
  findPicturesWithoutLicence,
} from './find/picture-faults.ts';
import { findHeadingJumps, findTablesWithoutHeader } from './find/structure-faults.ts';
import { findCopiedWords } from './find/translation-faults.ts';
import { findHeavyPage } from './find/weight-faults.ts';

/**
 * Every check, in the order in which findings are shown. What blocks is a fact that no reader should meet and that the desk can put right;
 * what is guessed from words, or is a matter of measure, only warns.
 */
export const CHECKS = {
  'consent-missing': {
    severity: 'blocks',
    why: 'Nobody is shown who did not agree; once a picture is out, it cannot be taken back.',
    isShared: true,
    find: findMissingConsent,
  },
  'consent-over': {
    severity: 'blocks',
    why: 'A consent holds as long as it was given for, and no longer than the person wants.',
    isShared: true,
    find: findConsentThatIsOver,
  },
  'consent-not-for-site': {
    severity: 'blocks',
    why: 'Who agreed to a poster did not agree to be found by everybody for years.',
    isShared: true,
    find: findConsentForOthers,
  },
  'consent-guardian': {
    severity: 'blocks',
    why: 'Minors cannot agree alone; a parent or guardian has to, beside them.',
    isShared: true,
    find: findMinorsAlone,
  },
  'testimony-consent': {
    severity: 'blocks',
    why: 'A person’s words are published with that person’s consent only.',
    isShared: true,
    find: findTestimonyWithoutConsent,
  },
  'alt-missing': {
    severity: 'blocks',
    why: 'Whoever does not see the picture would not know what it shows (WCAG 1.1.1), and the release refuses it.',
    find: findMissingAlt,
  },
  'credit-missing': {
    severity: 'blocks',
    why: 'A picture is somebody’s work, and the record takes none without a credit.',
    isShared: true,
    find: findMissingCredit,
  },
  'picture-licence-missing': {
    severity: 'blocks',
    why: 'Without a licence nobody may show the picture, and the record takes none.',
    isShared: true,
    find: findPicturesWithoutLicence,
  },
  'licence-missing': {
    severity: 'blocks',
    why: 'Partners must know what they may do with a publication, and the record takes none without a licence.',
    isShared: true,
    find: findMissingLicence,
  },
  'link-dead': {
    severity: 'blocks',
    why: 'The document is gone, so the link can lead nowhere; the desk knows this for certain.',
    find: findDeadLinks,
  },
  'citation-dead': {
    severity: 'blocks',
    why: 'A number would point to a source that is not listed, and the release refuses it.',
    find: findDeadCitations,
  },
  'table-header': {
    severity: 'blocks',
    why: 'Whoever hears the table cannot tell what a cell belongs to (WCAG 1.3.1), and it takes a moment to put right.',
    find: findTablesWithoutHeader,
  },
  'phone-number': {
    severity: 'warns',
    why: 'It may be a person’s, but a pattern cannot tell that from a public helpline.',
    find: findPhoneNumbers,
  },
  'case-number': {
    severity: 'warns',
    why: 'It may lead to a person, but a pattern cannot tell it from a project’s code for certain.',
    find: findCaseNumbers,
  },
  'link-vague': {
    severity: 'warns',
    why: 'The sentence around it may say where it leads; better is a link that says so itself (WCAG 2.4.4).',
    find: findVagueLinks,
  },
  'link-bare': {
    severity: 'warns',
    why: 'It works, but is tedious to hear and says little; in a citation it may be meant.',
    find: findBareLinks,
  },
  'link-broken': {
    severity: 'warns',
    why: 'The address failed twice, in two nights; it may be back tomorrow, and only a person can tell where its page has gone.',
    find: findBrokenLinks,
  },
  'link-unpublished': {
    severity: 'warns',
    why: 'Readers get the words without the link, and the link as soon as its target is published.',
    find: findUnpublishedLinks,
  },
  'heading-jump': {
    severity: 'warns',
    why: 'The order of levels helps who moves by headings; nothing is lost without it.',
    find: findHeadingJumps,
  },
  'alt-copied': {
    severity: 'warns',
    why: 'Saying the same twice helps nobody, but there are pictures of which no more can be said.',
    find: findCopiedAlt,
  },
  acronym: {
    severity: 'warns',
    why: 'What needs no explanation differs from reader to reader.',
    find: findUnexplainedAcronyms,
  },
  'summary-long': {
    severity: 'warns',
    why: 'The record takes up to 300 characters; how many are good is a matter of measure.',
    find: findLongSummary,
  },
  'translation-behind': {
    severity: 'warns',
    why: 'An older translation is better than none; readers are told that it is older.',
    find: findTranslationBehind,
  },
  'translation-copied': {
    severity: 'warns',
    why: 'A title or a quotation may be meant to stay as it is; a whole sentence that nobody translated is not.',
    find: findCopiedWords,
  },
  'page-heavy': {
    severity: 'warns',
    why: 'The weight is an estimate; the release weighs the page itself and decides.',
    find: findHeavyPage,
  },
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof CHECKS;
