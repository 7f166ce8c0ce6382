import { describe, expect, test } from 'vitest';
import { listPath, routes } from './routes.ts';

describe('routes', () => {
  test('give people words and machines numbers that last', () => {
    expect(routes.page('fr', 'evaluation-brief', 'final')).toBe('/fr/evaluation-briefs/final/');
    expect(routes.recommendation('en', 'evaluation-brief', 'final', 3)).toBe(
      '/en/evaluation-briefs/final/recommendations/3/',
    );
    expect(routes.permalink('7d3kq2')).toBe('/k/7d3kq2/');
    expect(routes.media('00112233', '640.avif')).toBe('/media/00112233/640.avif');
  });
});

describe('listPath', () => {
  test.each([
    [{}, 'library'],
    [{ page: 2 }, 'library/page/2'],
    [{ facet: 'kind', value: 'factsheet' }, 'factsheets'],
    [{ facet: 'kind', value: 'factsheet', page: 3 }, 'factsheets/page/3'],
    [{ facet: 'country', value: 'MW' }, 'library/countries/mw'],
    [
      { facet: 'topic', value: 'health', kind: 'knowledge-paper', page: 2 },
      'library/topics/health/knowledge-papers/page/2',
    ],
  ] as const)('writes %j as %j', (place, path) => {
    expect(listPath(place)).toBe(path);
  });
});
