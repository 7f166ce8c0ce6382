import { countries } from '@kmh/content/vocabulary';
import type { MessageKey } from '../../i18n/messages.ts';
import type { Fault, FindFaults } from '../check.ts';
import { wordedPieces } from '../document/pieces-of.ts';

/** Arabic-Indic and Persian digits as European ones, so that places in the text stay the same. */
const withEuropeanDigits = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Looked for first: most lines hold no number at all, and the patterns below take their time. */
const HAS_NUMBER = /[\d٠-٩۰-۹]{2}/;

/** What is full of digits and no person’s: addresses, DOIs, ISBNs, ISSNs, ORCIDs, days. As long as before, so that places stay. */
const HARMLESS = [
  /(?:https?:\/\/|www\.)\S+/gi,
  /\b10\.\d{4,}\/\S+/g,
  /\bISBN[\s:]*(?:97[89][\s-]?)?[\d][\d\s-]{8,15}[\dX]/gi,
  /\b97[89][\s-]?(?:\d[\s-]?){9}\d\b/g,
  /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/g,
];
const withoutHarmless = (text: string): string =>
  HARMLESS.reduce((rest, pattern) => rest.replaceAll(pattern, (found) => '·'.repeat(found.length)), text);

/** `+27 82 123 4567`, `00 265 1 234 567`: a number with its country. */
const INTERNATIONAL = /(?<![\p{L}\d])(?:\+|00[\s-]?)\(?[1-9]\d{0,2}\)?(?:[\s.()-]{0,2}\d){6,12}(?!\d)/gu;
/** `082 123 4567`, `(021) 555-0101`: groups of digits, the first with a nought before it. */
const NATIONAL = /(?<![\p{L}\d.,+/-])\(?0[1-9]\d{0,3}\)?(?:[\s.-]\d{2,4}){2,4}(?![\d/])/gu;
/** Any longer number after a word for telephone. */
const NAMED_NUMBER =
  /(?:\b(?:tel|tél|phone|telephone|téléphone|teléfono|telefone|telemóvel|telemovel|mobile|cell|celular|whatsapp|portable|móvil)\b|هاتف|جوال|واتساب)\.?[^\d\n+]{0,12}(\+?\d[\d\s.()-]{4,}\d)/giu;

const LEAST_DIGITS = 7;
const digitsOf = (text: string): number => text.match(/\d/g)?.length ?? 0;

/** The number of a case, a file or a person’s document, named as such. */
const NAMED_CASE = new RegExp(
  String.raw`(?:\b(?:case|file|beneficiary|passport|identity card|id card|dossier|cas|passeport|expediente|caso|pasaporte|processo|passaporte)|(?:ملف|حالة|جواز(?: سفر)?|بطاقة هوية))` +
    String.raw`(?:\s*(?:no\.?|nos\.?|nr\.?|number|id|ref\.?|n[°º]|n\.º|nº|número|numéro|num\.|رقم)\s*[:.]?|\s*[#:])\s*` +
    String.raw`((?=[\p{L}\d/-]*\d{3})[\p{L}\d][\p{L}\d/-]{3,})`,
  'giu',
);
/** `MW-2019-00123`: a country, a year, a running number, as case systems give it. Nothing before it makes it part of a document’s symbol. */
const CODED_CASE = /(?<![\p{L}\d/.-])[A-Z]{2}[-/]?(?:19|20)\d{2}[-/]\d{3,}(?![\d/])/gu;

const isCountry = (code: string): boolean => countries.some((country) => country === code);

/** The stretches that a pattern finds; of its first group, where it has one. */
const stretches = (pattern: RegExp, text: string): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: whole, 1: group, index }) => {
    const start = index + (group === undefined ? 0 : whole.lastIndexOf(group));
    return { start, end: start + (group ?? whole).length };
  });

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type FindStretches = (text: string) => Stretch[];

const findInText =
  (message: MessageKey, findStretches: FindStretches): FindFaults =>
  (document) =>
    wordedPieces(document).flatMap(({ place, words: text }): Fault[] => {
      if (!HAS_NUMBER.test(text)) return [];
      const found = findStretches(withoutHarmless(withEuropeanDigits(text)));
      const parts = new Set(found.map(({ start, end }) => text.slice(start, end).trim()));
      return [...parts].map((words) => ({ place, message, values: { words }, words }));
    });

const phoneNumbers: FindStretches = (text) => {
  const found = [NAMED_NUMBER, INTERNATIONAL, NATIONAL].flatMap((pattern) => stretches(pattern, text));
  const long = found.filter(({ start, end }) => digitsOf(text.slice(start, end)) >= LEAST_DIGITS);
  // A number may be found both by the word before it and by its form.
  return long.filter(
    (one, index) => !long.slice(0, index).some(({ start, end }) => start < one.end && one.start < end),
  );
};

const caseNumbers: FindStretches = (text) => [
  ...stretches(NAMED_CASE, text),
  ...stretches(CODED_CASE, text).filter(({ start }) => isCountry(text.slice(start, start + 2))),
];

/** Telephone numbers in the text. */
export const findPhoneNumbers = findInText('check.phone', phoneNumbers);

/** Numbers of cases, files and identity documents in the text. */
export const findCaseNumbers = findInText('check.case', caseNumbers);
