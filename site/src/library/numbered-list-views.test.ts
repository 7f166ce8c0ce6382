import { describe, expect, test } from 'vitest';
import { brief, organisation, paper, sampleLibrary, topic } from '../testing/sample-library.ts';
import { numberedListViews } from './numbered-list-views.ts';

const final = brief(
  'final',
  {
    en: {
      recommendations: { exit: { text: 'Plan the exit.' }, design: { text: 'Design well.' } },
      lessons: { time: { text: 'Allow time.' } },
    },
    fr: { recommendations: { exit: { text: 'Planifier la sortie.' } } },
  },
  {
    countries: ['MW'],
    topics: ['planning'],
    criteria: [
      { id: 'own', code: 'custom' },
      { id: 'last', code: 'sustainability' },
    ],
    findings: [
      { id: 'f1', criterion: 'last' },
      { id: 'f2', criterion: 'last' },
    ],
    recommendations: [
      { id: 'design', number: 2, horizon: 'future' },
      {
        id: 'exit',
        number: 1,
        horizon: 'by-date',
        dueDate: '2022-12-31',
        audience: ['organisations/iom'],
        basedOnFindings: ['f1', 'f2'],
        response: 'accepted',
        implementation: 'ongoing',
      },
    ],
    lessons: [{ id: 'time', number: 1, appliesTo: ['time'] }],
  },
);
const study = paper(
  'study',
  { en: { recommendations: { plan: { text: 'Plan.' } } } },
  { recommendations: [{ id: 'plan', number: 1, horizon: 'future' }], topics: ['planning'] },
);
const library = sampleLibrary(
  [final, study],
  [
    topic('planning', { en: 'Planning' }),
    topic('time', { en: 'Time' }),
    organisation('iom', { en: 'International Organization for Migration' }),
  ],
);
const views = numberedListViews(library, 'recommendations', '2023-06-01');
const at = (href: string) => views.find((view) => view.href === href);
const textsAt = (href: string) => at(href)?.groups.flatMap(({ items }) => items.map(({ text }) => text));

describe('lists of recommendations', () => {
  test('stand there for all of them in every language, by publication and number', () => {
    const whole = views.filter(({ facet }) => facet === undefined);
    expect(whole.map(({ href, total }) => [href, total])).toEqual([
      ['/en/recommendations/', 2],
      ['/fr/recommendations/', 1],
      ['/es/recommendations/', 0],
      ['/ar/recommendations/', 0],
      ['/pt/recommendations/', 0],
    ]);
    expect(at('/en/recommendations/')?.languages.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    expect(textsAt('/en/recommendations/')).toEqual(['Plan the exit.', 'Design well.', 'Plan.']);
  });

  test.each([
    ['criteria/sustainability', ['Plan the exit.']],
    ['audiences/organisations/iom', ['Plan the exit.']],
    ['countries/mw', ['Plan the exit.', 'Design well.']],
    ['topics/planning', ['Plan the exit.', 'Design well.', 'Plan.']],
    ['responses/pending', ['Design well.', 'Plan.']],
    ['implementation/ongoing', ['Plan the exit.']],
    ['horizons/future', ['Design well.', 'Plan.']],
    ['overdue', ['Plan the exit.']],
  ])('are narrowed by one thing a list: %s', (path, texts) => {
    expect(textsAt(`/en/recommendations/${path}/`)).toEqual(texts);
  });

  test('are there only where they hold anything', () => {
    expect(at('/en/recommendations/criteria/custom/')).toBeUndefined();
    expect(at('/fr/recommendations/horizons/future/')).toBeUndefined();
    expect(at('/fr/recommendations/overdue/')?.languages.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    const earlier = numberedListViews(library, 'recommendations', '2022-12-31');
    expect(earlier.some(({ facet }) => facet === 'overdue')).toBe(false);
  });

  test('lead from all of them to each narrower one with what it holds, what is overdue first among the times', () => {
    const filters = at('/en/recommendations/')?.filters ?? [];
    expect(filters.map(({ facet }) => facet)).toEqual([
      'criterion',
      'audience',
      'topic',
      'country',
      'response',
      'implementation',
      'horizon',
    ]);
    expect(filters.at(-1)?.options.map(({ text, count }) => [text, count])).toEqual([
      ['Overdue', 1],
      ['By a date', 1],
      ['For the future', 2],
    ]);
    const hrefs = filters.flatMap(({ options }) => options.map(({ href }) => href));
    expect(hrefs.filter((href) => at(href) === undefined)).toEqual([]);
    expect(at('/en/recommendations/overdue/')?.filters).toEqual([]);
  });

  test('say how it stands with each', () => {
    const [first] = at('/en/recommendations/overdue/')?.groups[0]?.items ?? [];
    expect(first?.state).toEqual({
      horizon: 'by-date',
      dueDate: '2022-12-31',
      response: 'accepted',
      implementation: 'ongoing',
      overdue: true,
    });
  });
});

test('lists of lessons are narrowed by the topics to which they apply and by country', () => {
  const lessons = numberedListViews(library, 'lessons', '2023-06-01').filter(({ locale }) => locale === 'en');
  expect(lessons.map(({ href }) => href)).toEqual([
    '/en/lessons/',
    '/en/lessons/topics/time/',
    '/en/lessons/countries/mw/',
  ]);
});
