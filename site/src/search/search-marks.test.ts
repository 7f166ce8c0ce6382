import { expect, test } from 'vitest';
import type { Card } from '../library/index.ts';
import { searchMarks } from './search-marks.ts';

const card: Card = {
  kind: 'factsheet',
  slug: 'seeds',
  href: '/fr/factsheets/seeds/',
  lang: 'fr',
  dir: 'ltr',
  title: 'Graines, semences',
  summary: '',
  date: '2024-03',
  countries: [
    { code: 'MW', name: 'Malawi', href: '' },
    { code: 'ZA', name: 'Afrique du Sud', href: '' },
  ],
  topics: ['referrals', 'child-rights'],
  languages: [],
  lifecycle: 'current',
  sample: false,
  cover: { countries: [], levels: [], global: false },
};

test('gives each filter’s values attributes of their own, which the list of filters names', () => {
  expect(searchMarks('factsheet', card)).toMatchObject({
    'data-pagefind-filter':
      'kind[data-kind], topic[data-t0], topic[data-t1], country[data-c0], country[data-c1]',
    'data-kind': 'factsheet',
    'data-t1': 'child-rights',
    'data-c0': 'MW',
  });
});

test('describes a result by kind, date and countries', () => {
  expect(searchMarks('factsheet', card)).toMatchObject({
    'data-pagefind-meta': 'kind[data-kind], date[data-date], countries[data-countries]',
    'data-date': '2024-03',
    'data-countries': 'MW ZA',
  });
});

test('says what a recommendation belongs to, whatever the title holds', () => {
  const marks = searchMarks('recommendation', card, { from: 'Graines, semences: "tout"' });
  expect(marks).toMatchObject({
    'data-kind': 'recommendation',
    'data-from': 'Graines, semences: "tout"',
  });
  expect(marks['data-pagefind-meta']).toContain('from[data-from]');
});

test('leaves out what an entry does not have', () => {
  const { kind, slug, href, lang, dir, title, summary, languages, lifecycle, sample, cover } = card;
  const bare = { kind, slug, href, lang, dir, title, summary, languages, lifecycle, sample, cover };
  const marks = searchMarks('project', { ...bare, countries: [], topics: [] });
  expect(marks).toEqual({
    'data-pagefind-body': '',
    'data-pagefind-meta': 'kind[data-kind]',
    'data-pagefind-filter': 'kind[data-kind]',
    'data-kind': 'project',
  });
});
