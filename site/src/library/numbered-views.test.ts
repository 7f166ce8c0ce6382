import { describe, expect, test } from 'vitest';
import { brief, sampleLibrary, topic } from '../testing/sample-library.ts';
import { numberedViews } from './numbered-views.ts';

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
    recommendations: [
      { id: 'design', number: 2, horizon: 'future' },
      { id: 'exit', number: 1, horizon: 'by-date', dueDate: '2022-12-31', audience: ['organisations/iom'] },
    ],
    lessons: [{ id: 'time', number: 1, appliesTo: ['planning'] }],
  },
);
const library = sampleLibrary([final], [topic('planning', { en: 'Planning' })]);

describe('numberedViews', () => {
  test('gives each recommendation a page in every language in which it has words', () => {
    expect(
      numberedViews(library, 'recommendations', '2022-12-31').map(({ href, text }) => [href, text]),
    ).toEqual([
      ['/en/evaluation-briefs/final/recommendations/1/', 'Plan the exit.'],
      ['/en/evaluation-briefs/final/recommendations/2/', 'Design well.'],
      ['/fr/evaluation-briefs/final/recommendations/1/', 'Planifier la sortie.'],
    ]);
  });

  test('leads to its neighbours and to its other languages', () => {
    const [first, second] = numberedViews(library, 'recommendations', '2022-12-31');
    expect(first).toMatchObject({ count: 2, next: { number: 2 } });
    expect(first?.previous).toBeUndefined();
    expect(first?.translations.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    expect(second?.translations.map(({ lang }) => lang)).toEqual(['en']);
  });

  test('says of a recommendation that its day has passed, from the day after on', () => {
    const overdue = (today: string) =>
      numberedViews(library, 'recommendations', today)
        .filter(({ locale }) => locale === 'en')
        .map((view) => view.overdue);
    expect(overdue('2022-12-31')).toEqual([false, false]);
    expect(overdue('2023-01-01')).toEqual([true, false]);
  });

  test('tells the topics to which a lesson applies', () => {
    const [lesson] = numberedViews(library, 'lessons', '2022-12-31');
    expect(lesson?.topics).toMatchObject([{ text: 'Planning', href: '/en/library/topics/planning/' }]);
  });
});
