import { inLanguage } from './words.ts';
import type { Words } from './words.ts';

/** Which customs numbers and times follow: 24 hours everywhere, and the digits that the site uses too. */
const CUSTOMS: Words = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ar: 'ar-u-nu-latn',
  pt: 'pt-PT',
};

/** The locale whose customs of writing apply in a language of the interface. */
export const customsOf = (language: string): string => inLanguage(CUSTOMS, language);

/** A count, as the language writes it. */
export const formatCount = (count: number, language: string): string =>
  new Intl.NumberFormat(customsOf(language)).format(count);

/** A part of the whole, 0–100, as the language writes it. */
export const formatPercent = (percent: number, language: string): string =>
  new Intl.NumberFormat(customsOf(language), { style: 'percent' }).format(Math.round(percent) / 100);

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** A moment, with its day. */
export const formatMoment = (moment: Date, language: string): string =>
  new Intl.DateTimeFormat(customsOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);

/** A moment: of today only the time, else with its day. */
export const formatTime = (moment: Date, language: string, now: Date): string =>
  isSameDay(moment, now)
    ? new Intl.DateTimeFormat(customsOf(language), { timeStyle: 'short' }).format(moment)
    : formatMoment(moment, language);

/** A calendar day, kept as noon UTC. */
export const formatDay = (day: Date, language: string): string =>
  new Intl.DateTimeFormat(customsOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);

/** A day and an hour as clocks on the wall show them, such as `2027-03-28T09:00`, wherever the wall is. */
export const formatWallTime = (wallTime: string, language: string): string =>
  new Intl.DateTimeFormat(customsOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${wallTime}Z`));
