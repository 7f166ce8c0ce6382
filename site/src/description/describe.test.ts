import { describe as group, expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import {
  brief,
  factsheet,
  organisation,
  paper,
  person,
  picture,
  project,
  sampleLibrary,
  series,
  topic,
} from '../testing/sample-library.ts';
import { describe } from './describe.ts';

const site = 'https://hub.example';

const library = sampleLibrary(
  [
    series('bites', { en: 'Knowledge Bites', fr: 'Bouchées' }),
    project('pilot', { en: 'Pilot Action' }),
    paper(
      'seeds',
      {
        en: { title: 'Seeds', subtitle: 'And trees', summary: 'What grew.' },
        ar: {
          title: 'بذور',
          summary: 'ما نما.',
          newsletter: { headline: 'بذور جديدة', blurb: 'اقرأ.' },
        },
      },
      {
        permalinkId: '100002',
        contributors: [
          { agent: 'people/ana', role: 'author' },
          { agent: 'organisations/iom', role: 'author' },
          { agent: 'people/ana', role: 'translator' },
          { agent: 'people/nobody', role: 'author' },
        ],
        series: 'bites',
        issueNumber: 3,
        project: 'pilot',
        topics: ['water'],
        countries: ['MW'],
        doi: '10.1000/182',
        isbn: '978-92-9268-123-4',
        documentSymbol: 'KMH/2022/3',
        version: 2,
        dateModified: '2021-12-31',
        cover: '0011223344556677',
        languages: { en: { state: 'published' }, ar: { state: 'stale', translatedFrom: 1 } },
      },
    ),
    factsheet(
      'wells',
      { en: { withdrawal: { reason: 'The figures were wrong.' } } },
      {
        lifecycle: 'withdrawn',
        withdrawal: { date: '2023-02-01', replacedBy: 'knowledge-papers/seeds' },
      },
    ),
    brief(
      'final',
      { en: { title: nastyText, summary: nastyText, recommendations: { r1: { text: 'Plant.' } } } },
      {
        recommendations: [{ id: 'r1', number: 4, horizon: 'future', audience: ['organisations/iom'] }],
      },
    ),
  ],
  [
    organisation('iom', { en: 'International Organization for Migration', ar: 'المنظمة الدولية للهجرة' }),
    person('ana', 'Ana Maria Silva', { orcid: '0000-0002-1825-0097' }),
    topic('water', { en: 'Water', ar: 'المياه' }),
    picture('0011223344556677', { en: 'A field' }),
  ],
);

function described(ref: string, lang: 'en' | 'fr' | 'ar') {
  const item = library.itemByRef.get(ref);
  const description = item && describe(library, item, lang, site, (path) => path.length);
  if (description === undefined) throw new Error(`There is no ${ref} in ${lang}.`);
  return description;
}

group('a description', () => {
  test('says who made it, in its language, and leaves out whom the record does not hold', () => {
    const { creators, contributors, publisher } = described('knowledge-papers/seeds', 'ar');
    expect(creators).toMatchObject([
      {
        type: 'person',
        family: 'Silva',
        given: 'Ana Maria',
        identifier: 'https://orcid.org/0000-0002-1825-0097',
      },
      { type: 'organisation', name: 'المنظمة الدولية للهجرة', short: 'IOM' },
    ]);
    expect(contributors.map(({ role }) => role)).toEqual(['author', 'author', 'translator']);
    expect(publisher).toMatchObject({ address: 'https://hub.example/ar/organisations/iom/' });
  });

  test('has full addresses of itself, its languages, files, terms and neighbours', () => {
    expect(described('knowledge-papers/seeds', 'ar')).toMatchObject({
      dir: 'rtl',
      address: 'https://hub.example/ar/knowledge-papers/seeds/',
      permalink: 'https://hub.example/k/100002/',
      shareImage: 'https://hub.example/files/100002/ar.png',
      languages: [
        { lang: 'en', address: 'https://hub.example/en/knowledge-papers/seeds/', stale: false },
        { lang: 'ar', title: 'بذور', stale: true },
      ],
      series: { title: 'Knowledge Bites', lang: 'en', address: 'https://hub.example/en/series/bites/' },
      issueNumber: 3,
      project: { title: 'Pilot Action' },
      subjects: [{ code: 'water', label: 'المياه', address: 'https://hub.example/ar/library/topics/water/' }],
      countries: [{ code: 'MW', address: 'https://hub.example/ar/library/countries/mw/' }],
    });
    expect(described('knowledge-papers/seeds', 'en').renditions).toContainEqual({
      format: 'pdf',
      address: 'https://hub.example/files/100002/en.pdf',
      mediaType: 'application/pdf',
      lang: 'en',
      bytes: '/files/100002/en.pdf'.length,
    });
  });

  test('says version, licence, identifiers, and no change before it came out', () => {
    expect(described('knowledge-papers/seeds', 'en')).toMatchObject({
      version: 2,
      issued: '2022-01-01',
      modified: '2022-01-01',
      licence: {
        code: 'CC-BY-4.0',
        label: 'CC BY 4.0',
        address: 'https://creativecommons.org/licenses/by/4.0/',
      },
      identifiers: { doi: '10.1000/182', isbn: '978-92-9268-123-4', documentSymbol: 'KMH/2022/3' },
    });
  });

  test('has the words and picture for newsletters, else those of the publication', () => {
    const { picture: own, newsletter } = described('knowledge-papers/seeds', 'en');
    expect(own).toMatchObject({
      address: 'https://hub.example/media/0011223344556677/640.jpeg',
      alt: 'A field',
      mediaType: 'image/jpeg',
    });
    expect(newsletter).toEqual({ headline: 'Seeds', blurb: 'What grew.', picture: own });
    expect(described('knowledge-papers/seeds', 'ar').newsletter).toMatchObject({
      headline: 'بذور جديدة',
      blurb: 'اقرأ.',
    });
  });

  test('says of a withdrawn publication when, why, and what took its place', () => {
    expect(described('factsheets/wells', 'en').lifecycle).toMatchObject({
      state: 'withdrawn',
      withdrawn: '2023-02-01',
      reason: 'The figures were wrong.',
      replacedBy: { title: 'Seeds', permalink: 'https://hub.example/k/100002/' },
    });
  });

  test('has recommendations with their addresses and audience, and texts as they were typed', () => {
    expect(described('evaluation-briefs/final', 'en')).toMatchObject({
      title: nastyText,
      recommendations: [
        {
          number: 4,
          text: 'Plant.',
          audience: ['International Organization for Migration'],
          address: 'https://hub.example/en/evaluation-briefs/final/recommendations/4/',
        },
      ],
    });
  });

  test('does not exist in a language in which there is no text', () => {
    const item = library.itemByRef.get('projects/pilot');
    expect(item && describe(library, item, 'ar', site)).toBeUndefined();
  });
});
