import { expect, test } from 'vitest';
import { fillShelf } from '../machine/shelf.ts';
import { brief, organisation, sampleLibrary, topic } from '../testing/sample-library.ts';
import { numberedTables } from './numbered-tables.ts';

const library = sampleLibrary(
  [
    brief(
      'final',
      {
        en: {
          title: '=1+1',
          recommendations: {
            exit: { text: '=HYPERLINK("https://evil.example")' },
            plan: { text: 'Plan, "well"' },
          },
          lessons: { time: { text: '@SUM(A1)' } },
        },
      },
      {
        permalinkId: '200004',
        countries: ['MW', 'MZ'],
        criteria: [{ id: 'last', code: 'sustainability' }],
        findings: [{ id: 'f1', criterion: 'last' }],
        recommendations: [
          {
            id: 'exit',
            number: 1,
            horizon: 'by-date',
            dueDate: '2020-12-31',
            audience: ['organisations/iom'],
            basedOnFindings: ['f1'],
            response: 'accepted',
            actions: [{ id: 'a1', status: 'completed' }, { id: 'a2' }],
            statusHistory: [
              { id: 's2', date: '2021-02-01', status: 'ongoing' },
              { id: 's1', date: '2021-01-01', status: 'not-started' },
            ],
          },
          { id: 'plan', number: 2, horizon: 'future' },
        ],
        lessons: [{ id: 'time', number: 1, appliesTo: ['time'] }],
      },
    ),
  ],
  [organisation('iom', { en: 'IOM' }), topic('time', { en: 'Time' })],
);
const files = new Map(
  [...numberedTables(fillShelf(library, 'https://hub.example'))]
    .flatMap(({ make }) => [...make()])
    .map(({ path, content }) => [path, content]),
);
const rows = (path: string) => (files.get(path) ?? '').replace('\ufeff', '').trimEnd().split('\r\n');

test('every list has its table, which holds what the list holds', () => {
  expect(rows('en/recommendations/recommendations.csv')).toHaveLength(3);
  expect(rows('en/recommendations/overdue/recommendations.csv')).toHaveLength(2);
  expect(rows('en/recommendations/horizons/future/recommendations.csv')[1]).toContain('Plan');
  expect(rows('en/lessons/topics/time/lessons.csv')).toHaveLength(2);
  expect(files.has('fr/recommendations/recommendations.csv')).toBe(false);
});

test('a line says where a recommendation comes from and how it stands with it', () => {
  const [names, first] = rows('en/recommendations/recommendations.csv');
  expect(names).toBe(
    'id,language,kind,publication,permalink,issued,number,text,address,audience,criteria,horizon,dueDate,overdue,response,implementation,priority,actions,actionsCompleted,statusSince,countries,topics',
  );
  expect(first).toBe(
    `200004,en,evaluation-brief,'=1+1,https://hub.example/k/200004/en/,2022-01-01,1,"'=HYPERLINK(""https://evil.example"")",https://hub.example/en/evaluation-briefs/final/recommendations/1/,IOM,Sustainability,by-date,2020-12-31,yes,accepted,not-started,,2,1,2021-02-01,MW; MZ,`,
  );
});

test('no cell runs as a formula, and none breaks its line', () => {
  const all = [...files.values()].flatMap((csv) => csv.trimEnd().split('\r\n'));
  expect(all.filter((text) => /(?:^|,)"?\s*[=@+]/.test(text))).toEqual([]);
  expect(rows('en/lessons/lessons.csv')[1]).toContain(",'@SUM(A1),");
  expect(rows('en/recommendations/recommendations.csv')[2]).toContain('"Plan, ""well"""');
});
