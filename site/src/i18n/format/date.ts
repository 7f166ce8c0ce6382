import type { IsoDate, PartialDate } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../translate.ts';
import { formatLocale } from './number.ts';

type Precision = 'year' | 'month' | 'day';

const fields = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<Precision, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = lang + JSON.stringify(options);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(formatLocale[lang], options);
  formats.set(name, format);
  return format;
}

/* "2022", "2022-07" and "2022-07-31" are read as UTC, and written in UTC: no day shifts with the builder's clock. */
const utc = (lang: Lang, precision: Precision): Intl.DateTimeFormat =>
  dateFormat(lang, { ...fields[precision], timeZone: 'UTC' });

const precisionOf = (date: PartialDate): Precision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

const dates = new Map<string, string>();

/** A day, month or year, as precise as it is known: "15 November 2022", "July 2022", "2022". */
export function formatDate(date: IsoDate | PartialDate, lang: Lang): string {
  const key = `${lang} ${date}`;
  const text = dates.get(key) ?? utc(lang, precisionOf(date)).format(new Date(date));
  dates.set(key, text);
  return text;
}

/** A span of time: "July – October 2022"; without an end "since July 2022". The less precise date sets the precision. */
export function formatPeriod(start: PartialDate, end: PartialDate | undefined, lang: Lang): string {
  if (end === undefined) return translateTo(lang)('date.since', { start: formatDate(start, lang) });
  const precision = precisionOf(start.length < end.length ? start : end);
  return utc(lang, precision).formatRange(new Date(start), new Date(end));
}

/** When something takes place, in its own time zone: "Thursday, 8 December 2022, 14:00–16:00". Days apart are both named. */
export const formatMoments = (start: string, end: string, timezone: string, lang: Lang): string =>
  dateFormat(lang, { dateStyle: 'full', timeStyle: 'short', timeZone: timezone }).formatRange(
    new Date(start),
    new Date(end),
  );

/** What the time zone is called at a moment: "Central European Standard Time". */
export const timeZoneName = (moment: string, timezone: string, lang: Lang): string =>
  dateFormat(lang, { timeZoneName: 'long', timeZone: timezone })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
