import { expect, test } from 'vitest';
import { isFull, readScores, type Judgement } from './scores.ts';

const judgement = (score: number | null, audit: Judgement['audits'][string]): Judgement => ({
  categories: { a: { title: 'Performance', score, auditRefs: [{ id: 'lcp', weight: 25 }] } },
  audits: { lcp: audit },
  environment: { benchmarkIndex: 1_500 },
});

test('a page without faults has full scores', () => {
  const scores = readScores(judgement(1, { title: 'Largest Contentful Paint', score: 1 }));
  expect(scores).toEqual({ scores: { Performance: 100 }, faults: [], benchmarkIndex: 1_500 });
  expect(isFull(scores)).toBe(true);
});

test('what costs points is named', () => {
  const scores = readScores(
    judgement(0.97, { title: 'Largest Contentful Paint', score: 0.9, displayValue: '2.7 s' }),
  );
  expect(scores.faults).toEqual(['Performance: Largest Contentful Paint (2.7 s)']);
  expect(isFull(scores)).toBe(false);
});

test('what could not be judged has no score, and is no full one', () => {
  const scores = readScores(
    judgement(null, { title: 'Largest Contentful Paint', score: null, errorMessage: 'NO_LCP' }),
  );
  expect(scores).toEqual({
    scores: {},
    faults: ['Performance: Largest Contentful Paint was not judged (NO_LCP)'],
    benchmarkIndex: 1_500,
  });
  expect(isFull(scores)).toBe(false);
});
