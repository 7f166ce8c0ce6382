import type { AnyEntry, Entry } from '@kmh/content/entry';
import { checkCharacter, definitions, type PublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import type { Authority } from '../library/authority.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { entryToItem, type PageEntry } from '../loaders/entry-to-item.ts';

type Facts = Readonly<Record<string, unknown>>;
/** Titles by language, or whole texts. */
type Words = Readonly<Partial<Record<Lang, string | Facts>>>;

let made = 0;

/** A number that no other entry of a test has: those that tests name themselves begin with digits. */
function nextPermalinkId(): string {
  made += 1;
  const five = `x${String(made).padStart(4, '0')}`;
  return five + checkCharacter(five);
}

function pageFacts(words: Words): Facts {
  const langs = Object.keys(words);
  return {
    permalinkId: nextPermalinkId(),
    originalLanguage: langs[0],
    languages: Object.fromEntries(langs.map((lang) => [lang, { state: 'published' }])),
  };
}

const publicationFacts: Facts = {
  publisher: 'organisations/iom',
  datePublished: '2022-01-01',
  licence: 'CC-BY-4.0',
};

/** What each kind cannot do without. */
const neededFacts: Readonly<Record<PublicationKind, Facts>> = {
  'knowledge-paper': publicationFacts,
  factsheet: { ...publicationFacts, practiceStage: 'promising' },
  'evaluation-brief': {
    ...publicationFacts,
    evaluationType: { timing: 'final', independence: 'independent' },
    reportDate: '2022-01-01',
  },
};
const neededTexts: Readonly<Record<PublicationKind, Facts>> = {
  'knowledge-paper': {},
  factsheet: { objective: 'O', context: 'C', targetGroup: 'T', sustainability: 'S' },
  'evaluation-brief': { purpose: 'P', projectSummary: 'S' },
};

const toTexts = (word: string | Facts, needed: Facts): Facts =>
  typeof word === 'string'
    ? { title: word, summary: `About ${word}.`, ...needed }
    : { title: 'T', summary: 'S', ...needed, ...word };

/** Words of an entry in each language, parsed by the schema of its kind. */
const translate = <T>(words: Words, parse: (texts: Facts) => T, needed: Facts = {}) =>
  Object.fromEntries(
    Object.entries(words).map(([lang, word]) => [lang, { texts: parse(toTexts(word, needed)) }]),
  );

export function paper(slug: string, words: Words, facts: Facts = {}): Entry<'knowledge-paper'> {
  const { facts: factsSchema, texts } = definitions['knowledge-paper'];
  return {
    kind: 'knowledge-paper',
    slug,
    facts: factsSchema.parse({ ...pageFacts(words), ...neededFacts['knowledge-paper'], ...facts }),
    translations: translate(words, (each) => texts.parse(each), neededTexts['knowledge-paper']),
  };
}

export function factsheet(slug: string, words: Words, facts: Facts = {}): Entry<'factsheet'> {
  const { facts: factsSchema, texts } = definitions.factsheet;
  return {
    kind: 'factsheet',
    slug,
    facts: factsSchema.parse({ ...pageFacts(words), ...neededFacts.factsheet, ...facts }),
    translations: translate(words, (each) => texts.parse(each), neededTexts.factsheet),
  };
}

export function brief(slug: string, words: Words, facts: Facts = {}): Entry<'evaluation-brief'> {
  const { facts: factsSchema, texts } = definitions['evaluation-brief'];
  return {
    kind: 'evaluation-brief',
    slug,
    facts: factsSchema.parse({ ...pageFacts(words), ...neededFacts['evaluation-brief'], ...facts }),
    translations: translate(words, (each) => texts.parse(each), neededTexts['evaluation-brief']),
  };
}

export function series(slug: string, words: Words): Entry<'series'> {
  const { facts, texts } = definitions.series;
  return {
    kind: 'series',
    slug,
    facts: facts.parse({ ...pageFacts(words), launched: '2021-04' }),
    translations: translate(words, (each) => texts.parse(each), { description: 'D' }),
  };
}

export function project(slug: string, words: Words, facts: Facts = {}): Entry<'project'> {
  const { facts: factsSchema, texts } = definitions.project;
  return {
    kind: 'project',
    slug,
    facts: factsSchema.parse({ ...pageFacts(words), type: 'protection', status: 'closed', ...facts }),
    translations: translate(words, (each) => texts.parse(each)),
  };
}

export function news(slug: string, words: Words, about: readonly string[]): Entry<'news'> {
  const { facts, texts } = definitions.news;
  return {
    kind: 'news',
    slug,
    facts: facts.parse({ ...pageFacts(words), date: '2022-12-01', about }),
    translations: translate(words, (each) => texts.parse(each)),
  };
}

export function topic(slug: string, labels: Readonly<Partial<Record<Lang, string>>>): Entry<'topic'> {
  const { facts, texts } = definitions.topic;
  return {
    kind: 'topic',
    slug,
    facts: facts.parse({ code: slug }),
    translations: Object.fromEntries(
      Object.entries(labels).map(([lang, label]) => [lang, { texts: texts.parse({ label }) }]),
    ),
  };
}

export function organisation(
  slug: string,
  names: Readonly<Partial<Record<Lang, string>>>,
): Entry<'organisation'> {
  const { facts, texts } = definitions.organisation;
  return {
    kind: 'organisation',
    slug,
    facts: facts.parse({ type: 'unit', acronym: slug.toUpperCase() }),
    translations: Object.fromEntries(
      Object.entries(names).map(([lang, name]) => [lang, { texts: texts.parse({ name }) }]),
    ),
  };
}

export function person(slug: string, displayName: string, facts: Facts = {}): Entry<'person'> {
  return {
    kind: 'person',
    slug,
    facts: definitions.person.facts.parse({ displayName, ...facts }),
    translations: {},
  };
}

/** A picture as JPEG in two widths; `alts` are its alternative texts. */
export function picture(hash: string, alts: Readonly<Partial<Record<Lang, string>>>): Entry<'media'> {
  const { facts, texts } = definitions.media;
  return {
    kind: 'media',
    slug: hash,
    facts: facts.parse({
      file: 'original.jpg',
      mime: 'image/jpeg',
      width: 640,
      height: 360,
      bytes: 90_000,
      sha256: hash.repeat(4),
      renditions: [320, 640].map((width) => ({
        file: `${width}.jpeg`,
        mime: 'image/jpeg',
        width,
        height: (width * 9) / 16,
        bytes: width * 20,
      })),
      credit: 'KMH',
      licence: 'CC-BY-4.0',
    }),
    translations: Object.fromEntries(
      Object.entries(alts).map(([lang, alt]) => [lang, { texts: texts.parse({ alt }) }]),
    ),
  };
}

export function event(slug: string, words: Words, facts: Facts = {}): Entry<'event'> {
  const { facts: factsSchema, texts } = definitions.event;
  return {
    kind: 'event',
    slug,
    facts: factsSchema.parse({
      ...pageFacts(words),
      start: '2022-12-08T13:00:00+01:00',
      end: '2022-12-08T15:00:00+01:00',
      timezone: 'Europe/Zurich',
      mode: 'online',
      ...facts,
    }),
    translations: translate(words, (each) => texts.parse(each)),
  };
}

/** A library of these entries, without bodies. */
export function sampleLibrary(pages: readonly PageEntry[], authorities: readonly Authority[] = []): Library {
  const items = pages.map((entry: PageEntry & AnyEntry) => {
    const rendered = Object.fromEntries(
      Object.keys(entry.translations).map((lang) => [lang, { content: `${entry.slug}-${lang}`, links: [] }]),
    );
    return entryToItem(entry, rendered, []);
  });
  return createLibrary(items, authorities);
}
