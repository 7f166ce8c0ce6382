import { normalise, type AnyEntry, type Entry } from '@kmh/content/entry';
import { createPermalinkId, definitions, type PublicationKind } from '@kmh/content/schema';
import { levels, practiceStages, type Country } from '@kmh/content/vocabulary';
import type { Random } from './random.ts';
import { createBody } from './synthetic-body.ts';
import { prose, sentence, shares, title, type BenchLang } from './words.ts';

/** What the documents refer to. */
export const setting = {
  topics: [
    'economic',
    'social',
    'psychosocial',
    'health',
    'housing',
    'skills',
    'finance',
    'justice',
    'data',
    'climate',
  ],
  organisations: ['hub', 'agency', 'ministry', 'district', 'partner'],
  series: ['papers', 'bites', 'notes'],
  projects: ['pilot', 'joint', 'regional', 'national'],
  countries: ['MW', 'MZ', 'ZA', 'NE', 'ET', 'BD', 'AF', 'IQ', 'PK', 'SN', 'NG', 'GM', 'MA', 'TN', 'GE', 'NP'],
} as const satisfies Record<string, readonly [string, ...string[]]> & {
  countries: readonly [Country, ...Country[]];
};

/* Of ten documents six are factsheets, three papers and one an evaluation brief. */
const kinds = [
  'factsheet',
  'factsheet',
  'knowledge-paper',
  'factsheet',
  'factsheet',
  'knowledge-paper',
  'factsheet',
  'evaluation-brief',
  'knowledge-paper',
  'factsheet',
] as const satisfies readonly PublicationKind[];

const day = (random: Random) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${2015 + random.below(10)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
};

/* In every ten documents all shares occur, with other kinds in every ten. */
function langOf(index: number): BenchLang {
  const place = index % 10;
  if (place < shares.en) return 'en';
  return place < shares.en + shares.fr ? 'fr' : 'ar';
}

const reference = (key: string, name: string) => ({
  key,
  csl: { type: 'report', title: name, author: [{ literal: 'Hub' }], issued: '2020' },
});

function commonFacts(random: Random, lang: BenchLang, permalinkId: string) {
  const countries = new Set([random.pick(setting.countries), random.pick(setting.countries)]);
  return {
    permalinkId,
    originalLanguage: lang,
    languages: { [lang]: { state: 'published' } },
    sample: true,
    publisher: 'organisations/hub',
    datePublished: day(random),
    countries: [...countries],
    topics: [...new Set([random.pick(setting.topics), random.pick(setting.topics)])],
    levels: [random.pick(levels.codes)],
    project: random.pick(setting.projects),
    licence: 'CC-BY-4.0',
    references: [reference('first', 'First report'), reference('second', 'Second report')],
  };
}

const commonTexts = (random: Random, lang: BenchLang) => ({
  title: title(random, lang, 8),
  summary: prose(random, lang, 25).slice(0, 290).trim(),
  keyMessages: Array.from({ length: 3 }, () => sentence(random, lang, 16)),
});

interface Making {
  readonly random: Random;
  readonly lang: BenchLang;
  readonly slug: string;
  readonly permalinkId: string;
  readonly links: readonly string[];
}

const body = ({ random, lang, links }: Making, count: number) =>
  normalise(createBody(random, lang, count, links));

function makePaper(making: Making, index: number): Entry<'knowledge-paper'> {
  const { random, lang, slug, permalinkId } = making;
  const { facts, texts } = definitions['knowledge-paper'];
  return {
    kind: 'knowledge-paper',
    slug,
    facts: facts.parse({
      ...commonFacts(random, lang, permalinkId),
      series: random.pick(setting.series),
      issueNumber: index + 1,
    }),
    translations: {
      [lang]: {
        texts: texts.parse({ ...commonTexts(random, lang), executiveSummary: prose(random, lang, 100) }),
        body: body(making, 1_000),
      },
    },
  };
}

function makeFactsheet(making: Making): Entry<'factsheet'> {
  const { random, lang, slug, permalinkId } = making;
  const { facts, texts } = definitions.factsheet;
  const list = (count: number) => Array.from({ length: count }, () => sentence(random, lang, 14));
  return {
    kind: 'factsheet',
    slug,
    facts: facts.parse({
      ...commonFacts(random, lang, permalinkId),
      practiceStage: random.pick(practiceStages.codes),
      implementers: ['organisations/agency'],
      reach: { total: random.below(5_000) },
    }),
    translations: {
      [lang]: {
        texts: texts.parse({
          ...commonTexts(random, lang),
          objective: prose(random, lang, 40),
          context: prose(random, lang, 90),
          targetGroup: prose(random, lang, 30),
          steps: list(5),
          enablingFactors: list(3),
          obstacles: list(2).map((text) => ({ text })),
          sustainability: prose(random, lang, 60),
        }),
        body: body(making, 750),
      },
    },
  };
}

function makeBrief(making: Making): Entry<'evaluation-brief'> {
  const { random, lang, slug, permalinkId } = making;
  const { facts, texts } = definitions['evaluation-brief'];
  const ids = ['a', 'b', 'c'];
  const recommendations = [...ids, 'd', 'e'];
  const byId = (names: readonly string[], count: number) =>
    Object.fromEntries(names.map((id) => [id, { text: sentence(random, lang, count) }]));
  return {
    kind: 'evaluation-brief',
    slug,
    facts: facts.parse({
      ...commonFacts(random, lang, permalinkId),
      evaluationType: { timing: 'final', independence: 'independent' },
      reportDate: day(random),
      criteria: [{ id: 'relevance', code: 'relevance' }],
      findings: ids.map((id) => ({ id, criterion: 'relevance' })),
      lessons: ids.map((id, place) => ({ id, number: place + 1, appliesTo: [random.pick(setting.topics)] })),
      recommendations: recommendations.map((id, place) => ({
        id,
        number: place + 1,
        horizon: 'future',
        audience: ['organisations/ministry'],
      })),
    }),
    translations: {
      [lang]: {
        texts: texts.parse({
          ...commonTexts(random, lang),
          purpose: prose(random, lang, 50),
          projectSummary: prose(random, lang, 90),
          findings: Object.fromEntries(ids.map((id) => [id, { statement: prose(random, lang, 30) }])),
          lessons: byId(ids, 20),
          recommendations: byId(recommendations, 22),
        }),
        body: body(making, 750),
      },
    },
  };
}

/** A synthetic publication of about 1,250 words in one language; the same seed gives the same one. */
export function createDocument(
  random: Random,
  index: number,
  links: readonly string[],
): Extract<AnyEntry, { kind: PublicationKind }> {
  const kind = kinds[index % kinds.length] ?? 'factsheet';
  const lang = langOf(index * 3 + Math.floor(index / kinds.length));
  const making = {
    random,
    lang,
    links,
    slug: `document-${index + 1}`,
    permalinkId: createPermalinkId(random.below),
  };
  if (kind === 'knowledge-paper') return makePaper(making, index);
  return kind === 'factsheet' ? makeFactsheet(making) : makeBrief(making);
}
