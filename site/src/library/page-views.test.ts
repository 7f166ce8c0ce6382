import { describe, expect, test } from 'vitest';
import {
  brief,
  factsheet,
  news,
  organisation,
  paper,
  project,
  sampleLibrary,
  series,
  topic,
} from '../testing/sample-library.ts';
import { pageViews } from './page-views.ts';

const iom = organisation('iom', {
  en: 'International Organization for Migration',
  fr: 'Organisation internationale pour les migrations',
});

describe('pageViews', () => {
  test('gives a page for each language in which an entry is published', () => {
    const library = sampleLibrary([paper('one', { en: 'One', fr: 'Un' }), paper('two', { ar: 'اثنان' })]);
    expect(pageViews(library, 'knowledge-paper').map(({ href }) => href)).toEqual([
      '/en/knowledge-papers/one/',
      '/fr/knowledge-papers/one/',
      '/ar/knowledge-papers/two/',
    ]);
  });

  test('names the other languages of a text and those that are missing', () => {
    const [view] = pageViews(sampleLibrary([paper('one', { en: 'One', ar: 'واحد' })]), 'knowledge-paper');
    expect(view?.translations).toMatchObject([
      { lang: 'en', current: true },
      {
        lang: 'ar',
        name: 'العربية',
        dir: 'rtl',
        href: '/ar/knowledge-papers/one/',
        title: 'واحد',
        current: false,
      },
    ]);
    expect(view?.missing).toEqual(['fr', 'es', 'pt']);
  });

  test('calls everything that the facts refer to by its name in the page’s language', () => {
    const library = sampleLibrary(
      [paper('one', { fr: 'Un' }, { topics: ['health'], publisher: 'organisations/iom' })],
      [iom, topic('health', { en: 'Health' })],
    );
    const [view] = pageViews(library, 'knowledge-paper');
    expect(view?.names['organisations/iom']).toMatchObject({
      text: 'Organisation internationale pour les migrations',
      lang: 'fr',
      short: 'IOM',
    });
    // A topic without a French label keeps its own language, so that the page can say so.
    expect(view?.names['topics/health']).toMatchObject({
      text: 'Health',
      lang: 'en',
      href: '/fr/library/topics/health/',
    });
  });

  test('places an issue between its neighbours in the series, by number and not by date', () => {
    const issue = (slug: string, issueNumber: number, datePublished: string) =>
      paper(slug, { en: slug }, { series: 'papers', issueNumber, datePublished });
    const library = sampleLibrary([
      series('papers', { en: 'Papers' }),
      issue('first', 1, '2021-04-01'),
      issue('third', 3, '2021-12-01'),
      issue('second', 2, '2022-05-01'),
    ]);
    const view = pageViews(library, 'knowledge-paper').find(({ card }) => card.slug === 'second');
    expect(view?.series).toMatchObject({
      text: 'Papers',
      issueNumber: 2,
      previous: { slug: 'first' },
      next: { slug: 'third' },
    });
    const [whole] = pageViews(library, 'series');
    expect(whole?.members.map(({ slug }) => slug)).toEqual(['first', 'second', 'third']);
    expect(whole?.allMembers).toBeUndefined();
  });

  test('shows the first of many issues and leads to all', () => {
    const issues = Array.from({ length: 70 }, (_, index) =>
      paper(`issue-${index}`, { en: `Issue ${index}` }, { series: 'papers', issueNumber: index + 1 }),
    );
    const [whole] = pageViews(sampleLibrary([series('papers', { en: 'Papers' }), ...issues]), 'series');
    expect(whole?.members).toHaveLength(60);
    expect(whole?.allMembers).toEqual({ count: 70, href: '/en/library/series/papers/' });
  });

  test('relates entries from both ends, each once', () => {
    const library = sampleLibrary([
      paper('old', { en: 'Old' }),
      paper(
        'new',
        { en: 'New' },
        { relatedItems: [{ relation: 'replaces', target: 'knowledge-papers/old' }] },
      ),
      news('release', { en: 'Out now' }, ['knowledge-papers/new']),
    ]);
    const related = (slug: string) =>
      pageViews(library, 'knowledge-paper')
        .find(({ card }) => card.slug === slug)
        ?.related.map(({ relation, card }) => [relation, card.slug]);
    expect(related('old')).toEqual([['isReplacedBy', 'new']]);
    expect(related('new')).toEqual([
      ['replaces', 'old'],
      ['isReferencedBy', 'release'],
    ]);
  });

  test('offers a related text in its own language where it is not translated', () => {
    const library = sampleLibrary([
      paper('one', { fr: 'Un' }, { relatedItems: [{ relation: 'relation', target: 'factsheets/trees' }] }),
      factsheet('trees', { pt: 'Árvores' }),
    ]);
    const [view] = pageViews(library, 'knowledge-paper');
    expect(view?.related[0]?.card).toMatchObject({
      lang: 'pt',
      title: 'Árvores',
      href: '/pt/factsheets/trees/',
    });
  });

  test('lists a project’s publications and sub-projects', () => {
    const library = sampleLibrary([
      project('pilot', { en: 'Pilot' }),
      project('hub', { en: 'Hub' }, { parent: 'pilot' }),
      paper('one', { en: 'One' }, { project: 'pilot' }),
    ]);
    const view = pageViews(library, 'project').find(({ card }) => card.slug === 'pilot');
    expect(view?.members.map(({ slug }) => slug)).toEqual(['one']);
    expect(view?.children.map(({ slug }) => slug)).toEqual(['hub']);
  });

  test('takes countries of locations for countries of a factsheet', () => {
    const sheet = factsheet(
      'trees',
      { en: 'Trees' },
      {
        countries: ['MW'],
        locations: [
          { id: 'a', country: 'MZ' },
          { id: 'b', country: 'MW' },
        ],
      },
    );
    const [view] = pageViews(sampleLibrary([sheet]), 'factsheet');
    expect(view?.card.countries.map(({ code, name }) => [code, name])).toEqual([
      ['MW', 'Malawi'],
      ['MZ', 'Mozambique'],
    ]);
  });

  test('leads from a permanent address in the body to the page in the reader’s language', () => {
    const target = brief('final', { en: 'Final', fr: 'Finale' });
    const source = paper('one', { fr: 'Un' });
    const library = sampleLibrary([target, source]);
    const linked = {
      ...library,
      items: library.items.map((item) =>
        item.slug === 'one' && item.texts.fr !== undefined
          ? { ...item, texts: { fr: { ...item.texts.fr, links: [target.facts.permalinkId, 'zzzzzz'] } } }
          : item,
      ),
    };
    const [view] = pageViews(linked, 'knowledge-paper');
    expect(view?.content.links).toEqual({ [target.facts.permalinkId]: '/fr/evaluation-briefs/final/' });
  });
});
