import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../library/library.ts';
import {
  brief,
  factsheet,
  organisation,
  paper,
  project,
  sampleLibrary,
  series,
  topic,
} from '../../testing/sample-library.ts';
import { nastyText } from '../../testing/nasty-text.ts';
import { Catalogue } from './read/catalogue.ts';
import { makeCatalogue } from './write/make-catalogue.ts';

const psychosocial = (() => {
  const entry = topic('psychosocial', { en: 'Psychosocial support', fr: 'Soutien psychosocial' });
  const english = entry.translations.en;
  if (english === undefined) throw new TypeError('The sample has no English texts.');
  return {
    ...entry,
    translations: {
      ...entry.translations,
      en: { texts: { ...english.texts, altLabels: ['mental health', 'MHPSS'] } },
    },
  };
})();

const library = (): Library =>
  sampleLibrary(
    [
      paper(
        'listeners',
        { en: 'Peer listeners on the coast', fr: 'Des pairs à l’écoute sur la côte' },
        { topics: ['psychosocial'], countries: ['SN'], regions: ['west-africa'] },
      ),
      factsheet(
        'water',
        {
          en: {
            title: 'Village water works',
            subtitle: 'Reopening the karez',
            summary: 'Crews cleaned tunnels.',
          },
        },
        { countries: ['AF'], datePublished: '2023-01-01' },
      ),
      factsheet(
        'gardens',
        { fr: { title: 'Jardins maraîchers', summary: 'Des pompes et du water-testing.' } },
        { countries: ['NE', 'SN'] },
      ),
      paper('desk', { ar: 'مكتب إحالة واحد في كل مدينة' }, { countries: ['ET'], series: 'bites' }),
      brief(
        'evaluation',
        {
          en: {
            title: 'Final evaluation',
            recommendations: { exit: { text: 'Finish the exit strategy of the hub.' } },
            lessons: { trust: { text: 'Money only after trust.' } },
          },
        },
        {
          recommendations: [{ id: 'exit', number: 4, horizon: 'future' }],
          lessons: [{ id: 'trust', number: 2, appliesTo: [] }],
        },
      ),
      series('bites', { en: 'Knowledge Bites' }),
      project('rada', { en: 'Improving reintegration (RADA)' }),
    ],
    [
      psychosocial,
      organisation('iom', {
        en: 'International Organization for Migration',
        fr: 'Organisation internationale pour les migrations',
      }),
    ],
  );

let catalogue: Catalogue;
let asked: string[];

async function open(of: Library): Promise<Catalogue> {
  const files = makeCatalogue(of);
  return Catalogue.open((path) => {
    asked.push(path);
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error(path)) : Promise.resolve(text);
  });
}

beforeAll(async () => {
  asked = [];
  catalogue = await open(library());
});

async function find(words: string, home = 'en'): Promise<string[]> {
  const { things } = await catalogue.find(words, home);
  const found = await Promise.all(things.map((thing) => catalogue.read(thing, [home])));
  return found.map(({ href }) => href);
}

const listeners = '/en/knowledge-papers/listeners/';
const water = '/en/factsheets/water/';

describe('a search finds', () => {
  test.each([
    ['a word of the title', 'listeners', listeners],
    ['a word of the subtitle', 'karez', water],
    ['a word of the summary', 'tunnels', water],
    ['the plural and the singular', 'listener villages', water],
    ['a topic', 'psychosocial', listeners],
    ['another word for a topic', 'mental health', listeners],
    ['an acronym of a topic', 'mhpss', listeners],
    ['a country', 'Senegal', listeners],
    ['a country in Arabic', 'السنغال', listeners],
    ['a country by its adjective’s beginning in Spanish', 'Afganistán', water],
    ['a region', 'West Africa', listeners],
    ['a kind', 'evaluation brief', '/en/evaluation-briefs/evaluation/'],
    ['a recommendation', 'exit strategy', '/en/evaluation-briefs/evaluation/recommendations/4/'],
    ['a lesson', 'money trust', '/en/evaluation-briefs/evaluation/lessons/2/'],
    ['a series', 'knowledge bites', '/en/series/bites/'],
    ['a project’s acronym', 'rada', '/en/projects/rada/'],
    ['an Arabic word with its article and hamza', 'الإحالة', '/ar/knowledge-papers/desk/'],
    ['an Arabic word without them', 'احاله', '/ar/knowledge-papers/desk/'],
    ['an Arabic word after “and”', 'ومكتب', '/ar/knowledge-papers/desk/'],
    ['the beginning of a word', 'liste', listeners],
    ['a word with a letter too few', 'listners', listeners],
    ['a word with two letters swapped', 'lsiteners', listeners],
    ['a word with its first letters swapped', 'ilsteners', listeners],
    ['a word with a wrong letter', 'kadez', water],
  ])('%s: %s', async (_what, words, href) => {
    const found = await find(words);
    if (words === 'listener villages') expect(found).toContain(href);
    else expect(found[0]).toBe(href);
  });

  test('what an organisation published, by its acronym and by its name in another language', async () => {
    expect(await find('IOM')).toContain(listeners);
    expect(await find('organisation internationale migrations', 'fr')).toContain(
      '/fr/knowledge-papers/listeners/',
    );
  });

  test('things with all of the words before it is content with some', async () => {
    expect(await find('water works')).toEqual([water]);
    const some = await catalogue.find('water zyzzyva', 'en');
    expect(some.isPartial).toBe(true);
    expect(some.things).not.toEqual([]);
  });

  test('nothing for words that are nowhere, and names words that look alike', async () => {
    const answer = await catalogue.find('kkarrez', 'en');
    expect(answer.things).toEqual([]);
    expect(answer.near).toEqual(new Map([['kkarrez', ['karez']]]));
  });

  test('the same whatever function words stand between', async () => {
    expect(await find('the works of the water')).toEqual(await find('water works'));
  });
});

describe('results', () => {
  test('stand by what the words say of them: title, then topic, then country, then summary', async () => {
    const ranked = await open(
      sampleLibrary(
        [
          paper('summary', { en: { title: 'One', summary: 'Georgia.' } }, { datePublished: '2024-01-01' }),
          paper('country', { en: 'Two' }, { countries: ['GE'], datePublished: '2023-01-01' }),
          paper('topic', { en: 'Three' }, { topics: ['georgia'], datePublished: '2022-01-01' }),
          paper('title', { en: { title: 'Georgia', summary: 'Four.' } }, { datePublished: '2021-01-01' }),
        ],
        [topic('georgia', { en: 'Georgia' })],
      ),
    );
    const { things } = await ranked.find('georgia', 'en');
    const found = await Promise.all(things.map((thing) => ranked.read(thing, ['en'])));
    expect(found.map(({ href }) => href.split('/')[3])).toEqual(['title', 'topic', 'country', 'summary']);
  });

  test('include Arabic words after “and”, where the record has them without it too', async () => {
    const arabic = await open(
      sampleLibrary([
        paper('family', { ar: 'أسرة' }),
        paper('house', { ar: 'بيت وأسرة' }),
        paper('ministry', { ar: 'وزارة' }),
      ]),
    );
    expect((await arabic.find('الأسرة', 'ar')).things).toHaveLength(2);
    expect((await arabic.find('وزارة', 'ar')).things).toHaveLength(1);
  });

  test('stand by where the word is: title, then summary', async () => {
    expect(await find('water', 'ar')).toEqual([water, '/fr/factsheets/gardens/']);
  });

  test('come in the reader’s language first, and each thing once', async () => {
    const french = await find('Senegal', 'fr');
    expect(french).toEqual(['/fr/knowledge-papers/listeners/', '/fr/factsheets/gardens/']);
    expect((await find('Senegal'))[0]).toBe(listeners);
    expect(await find('water', 'fr')).toEqual(['/fr/factsheets/gardens/', water]);
  });

  test('say what a result shows, and of a part whose it is', async () => {
    const [thing = -1] = (await catalogue.find('exit strategy', 'en')).things;
    expect(await catalogue.read(thing, ['fr', 'en'])).toMatchObject({
      kind: 'recommendation',
      lang: 'en',
      title: 'Finish the exit strategy of the hub.',
      from: 'Final evaluation',
      summary: '',
    });
  });

  test('are all things when there are no words', async () => {
    expect((await find('')).length).toBe(9);
  });
});

describe('narrowing', () => {
  test('keeps things that have one of the chosen values of every group', async () => {
    const { things } = await catalogue.find('', 'en');
    const keepers = await catalogue.keepers({ country: { any: ['SN', 'AF'] }, lang: { any: ['fr'] } });
    const kept = things.filter((thing) => [...keepers.values()].every((isKept) => isKept(thing)));
    const found = await Promise.all(kept.map((thing) => catalogue.read(thing, ['fr'])));
    expect(found.map(({ href }) => href).toSorted()).toEqual([
      '/fr/factsheets/gardens/',
      '/fr/knowledge-papers/listeners/',
    ]);
  });

  test('keeps nothing for a value that nobody has', async () => {
    const keepers = await catalogue.keepers({ country: { any: ['"><script>'] } });
    expect([...keepers.values()].some((isKept) => isKept(0))).toBe(false);
  });

  test('counts how many results each value has', async () => {
    const { things } = await catalogue.find('', 'en');
    expect((await catalogue.counts('country', things)).get('SN')).toBe(2);
    expect((await catalogue.counts('kind', things)).get('factsheet')).toBe(2);
    expect((await catalogue.counts('lang', things)).get('ar')).toBe(1);
    expect((await catalogue.counts('topic', things)).get('psychosocial')).toBe(1);
  });
});

test('asks for each file once, and again for one that did not come', async () => {
  asked = [];
  const files = makeCatalogue(library());
  let isBroken = true;
  const broken = await Catalogue.open((path) => {
    asked.push(path);
    return isBroken && path.includes('/words/')
      ? Promise.reject(new Error(path))
      : Promise.resolve(files.get(path) ?? '');
  });
  await expect(broken.find('water', 'en')).rejects.toThrow('words');
  isBroken = false;
  await broken.find('water', 'en');
  await broken.find('water', 'en');
  expect(asked.filter((path) => path.includes('/words/0'))).toHaveLength(2);
});

test('makes the same files of the same library, and names another folder when anything differs', () => {
  const folderOf = (of: Library) => makeCatalogue(of).get('index.txt')?.split('\n')[0];
  const other = sampleLibrary([paper('other', { en: 'Other' })]);
  expect(makeCatalogue(library())).toEqual(makeCatalogue(library()));
  expect(folderOf(other)).not.toBe(folderOf(library()));
});

test.each([nastyText, 'a\u2028b', '=x @ _ ,.'])('takes any text for text: %j', async (text) => {
  const nasty = await open(sampleLibrary([paper('nasty', { en: { title: text, summary: text } })]));
  const { things } = await nasty.find('', 'en');
  const { title, href } = await nasty.read(things[0] ?? -1, ['en']);
  expect(title).toBe(text.replace(/\s+/g, ' ').trim());
  expect(href).toBe('/en/knowledge-papers/nasty/');
});
