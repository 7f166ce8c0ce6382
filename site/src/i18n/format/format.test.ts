import { describe, expect, test } from 'vitest';
import { formatBytes } from './bytes.ts';
import { formatDate, formatMoments, formatPeriod, timeZoneName } from './date.ts';
import { formatList } from './list.ts';
import { formatMinutes, formatMoney, formatNumber } from './number.ts';

/** Intl writes narrow and no-break spaces, and marks for direction; readers see spaces, and nothing. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u200e\u200f]/g, '');

describe('dates', () => {
  test.each([
    ['2022', 'en', '2022'],
    ['2022-07', 'en', 'July 2022'],
    ['2022-11-15', 'en', '15 November 2022'],
    ['2022-11-15', 'fr', '15 novembre 2022'],
    ['2022-11-15', 'es', '15 de noviembre de 2022'],
    ['2022-11-15', 'ar', '15 نوفمبر 2022'],
    ['2022-11-15', 'pt', '15 de novembro de 2022'],
  ] as const)('%s reads in %s: %s', (date, lang, text) => {
    expect(formatDate(date, lang)).toBe(text);
  });

  test('name a year once in a period', () => {
    expect(plain(formatPeriod('2022-07', '2022-10', 'en'))).toBe('July – October 2022');
    expect(plain(formatPeriod('2017-03-01', '2022-12-31', 'en'))).toBe('1 March 2017 – 31 December 2022');
  });

  test('are as precise in a period as the less precise of the two', () => {
    expect(plain(formatPeriod('2019', '2021-06-30', 'en'))).toMatch(/^2019\s?–\s?2021$/);
  });

  test('say that a period has no end yet', () => {
    expect(formatPeriod('2020-10', undefined, 'fr')).toBe('depuis octobre 2020');
  });

  test('are given in the time zone of the event, not of the builder', () => {
    const [start, end] = ['2022-12-08T13:00:00Z', '2022-12-08T15:00:00Z'];
    expect(plain(formatMoments(start, end, 'Europe/Brussels', 'en'))).toBe(
      'Thursday, 8 December 2022, 14:00–16:00',
    );
    expect(timeZoneName(start, 'Europe/Brussels', 'fr')).toBe('heure normale d’Europe centrale');
  });
});

describe('sizes', () => {
  test.each([
    [640, 'en', '640 B'],
    [182_000, 'en', '182 KB'],
    [181_500, 'en', '182 KB'],
    [999_600, 'en', '1 MB'],
    [1_040_000, 'en', '1.04 MB'],
    [1_040_000, 'fr', '1,04 Mo'],
    [182_000, 'ar', '182 كيلوبايت'],
  ] as const)('%i bytes read in %s: %s', (bytes, lang, text) => {
    expect(formatBytes(bytes, lang)).toBe(text);
  });
});

describe('numbers', () => {
  test('have the digits 0–9 in Arabic', () => {
    expect(formatNumber(1_240, 'ar')).toBe('1,240');
  });

  test('of money carry the currency code', () => {
    expect(plain(formatMoney(15_000_000, 'EUR', 'en'))).toBe('EUR 15,000,000');
    expect(plain(formatMoney(15_000_000, 'EUR', 'fr'))).toBe('15 000 000 EUR');
    expect(plain(formatMoney(1.5, 'EUR', 'en'))).toBe('EUR 1.50');
  });

  test('of minutes become hours', () => {
    expect(plain(formatMinutes(95, 'fr'))).toBe('1 h 35 min');
    expect(plain(formatMinutes(120, 'fr'))).toBe('2 h');
    expect(plain(formatMinutes(45, 'en'))).toBe('45 mins');
  });
});

test('lists join with the word of the language', () => {
  expect(formatList(['Malawi', 'Mozambique', 'South Africa'], 'en')).toBe(
    'Malawi, Mozambique and South Africa',
  );
  expect(formatList(['أ', 'ب'], 'ar')).toBe('أ وب');
});
