import { definePhrases } from '../phrase.ts';

/** Sizes and points in time. */
export const measures = definePhrases({
  'text.label': {
    note: 'A label before what it names, within a line: "Response: accepted". French has a space before the colon, at which no line breaks.',
    en: '{label}:',
    fr: '{label} :',
    es: '{label}:',
    ar: '{label}:',
    pt: '{label}:',
  },
  'size.bytes': {
    note: 'A file size below one kilobyte. Use the abbreviation readers know from their phones.',
    en: '{amount} B',
    fr: '{amount} o',
    es: '{amount} B',
    ar: '{amount} بايت',
    pt: '{amount} B',
  },
  'size.kilobytes': {
    note: 'A file size in thousands of bytes.',
    en: '{amount} KB',
    fr: '{amount} ko',
    es: '{amount} KB',
    ar: '{amount} كيلوبايت',
    pt: '{amount} KB',
  },
  'size.megabytes': {
    note: 'A file size in millions of bytes.',
    en: '{amount} MB',
    fr: '{amount} Mo',
    es: '{amount} MB',
    ar: '{amount} ميغابايت',
    pt: '{amount} MB',
  },
  'size.gigabytes': {
    note: 'A size in thousands of millions of bytes.',
    en: '{amount} GB',
    fr: '{amount} Go',
    es: '{amount} GB',
    ar: '{amount} غيغابايت',
    pt: '{amount} GB',
  },
  'date.since': {
    note: 'A period that has not ended.',
    en: 'since {start}',
    fr: 'depuis {start}',
    es: 'desde {start}',
    ar: 'منذ {start}',
    pt: 'desde {start}',
  },
});
