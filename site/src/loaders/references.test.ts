import { expect, test } from 'vitest';
import { brief, factsheet } from '../testing/sample-library.ts';
import { referencesIn } from './references.ts';

test('finds references of every shape: alone, in lists, in objects, to one folder or to several', () => {
  const { kind, facts } = brief(
    'final',
    { en: 'Final' },
    {
      publisher: 'organisations/iom',
      contributors: [{ agent: 'people/somebody', role: 'author' }],
      topics: ['health', 'housing'],
      project: 'pilot',
      attachments: [{ file: 'full-report', kind: 'annex' }],
      relatedItems: [{ relation: 'relation', target: 'factsheets/trees' }],
      recommendations: [
        {
          id: 'a',
          number: 1,
          horizon: 'future',
          audience: ['organisations/kmh'],
          actions: [{ id: 'b', responsible: 'organisations/iom', evidence: 'proof' }],
        },
      ],
      lessons: [{ id: 'c', number: 1, appliesTo: ['planning'] }],
      managementResponse: { status: 'final', file: 'response' },
    },
  );
  expect(new Set(referencesIn(kind, facts))).toEqual(
    new Set([
      'organisations/iom',
      'people/somebody',
      'topics/health',
      'topics/housing',
      'projects/pilot',
      'documents/full-report',
      'factsheets/trees',
      'organisations/kmh',
      'documents/proof',
      'topics/planning',
      'documents/response',
    ]),
  );
});

test('takes no other text for a reference', () => {
  const { kind, facts } = factsheet('trees', { en: 'Trees' }, { documentSymbol: 'topics/health' });
  expect(referencesIn(kind, facts)).toEqual(['organisations/iom']);
});
