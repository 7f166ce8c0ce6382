import type { AnyEntry } from '@kmh/content/entry';
import type { Facts, PageKind, PublicationKind, Texts } from '@kmh/content/schema';
import { langs, type Lang, type RelationType } from '@kmh/content/vocabulary';
import type { EntryRef, Item, ItemTexts } from '../library/item.ts';
import { eventFactsOf, imprintOf } from './own-facts.ts';
import { referencesIn } from './references.ts';

export type PageEntry = Extract<AnyEntry, { kind: PageKind }>;
type Publication = Extract<AnyEntry, { kind: PublicationKind }>;
type PublicationTexts = Texts<PublicationKind>;
type EventTexts = Texts<'event'>;
type Relations = Item['relations'];

/** What the item gets from the body of one language. */
export type RenderedTexts = Pick<ItemTexts, 'content' | 'links'>;

const isRef = (value: string): value is EntryRef => value.includes('/');

const pointTo = (relation: RelationType, targets: readonly (string | undefined)[]): Relations =>
  targets.flatMap((target) => (target !== undefined && isRef(target) ? [{ relation, target }] : []));

/** What lists know of entries that are not publications. */
const nothing = {
  countries: [],
  regions: [],
  topics: [],
  levels: [],
  dimensions: [],
  populationGroups: [],
  relations: [],
  lessons: [],
  recommendations: [],
  lifecycle: 'current',
} as const;

/** Facts that one kind alone has and lists use. */
function ownRelations(entry: Publication): Relations {
  switch (entry.kind) {
    case 'factsheet':
      return pointTo(
        'references',
        entry.facts.tools.filter((tool) => !tool.startsWith('documents/')),
      );
    case 'evaluation-brief':
      return pointTo(
        'references',
        entry.facts.goodPractices.map((slug) => `factsheets/${slug}`),
      );
    case 'knowledge-paper':
      return [];
  }
}

/** The criteria of the findings on which each recommendation rests, each once. */
const criteriaOf = ({ recommendations, findings, criteria }: Facts<'evaluation-brief'>) => {
  const codes = new Map(criteria.map(({ id, code }) => [id, code]));
  const byFinding = new Map(findings.map(({ id, criterion }) => [id, codes.get(criterion)]));
  return Object.fromEntries(
    recommendations.map(({ id, basedOnFindings }) => [
      id,
      [...new Set(basedOnFindings.flatMap((finding) => byFinding.get(finding) ?? []))],
    ]),
  );
};

function publicationFacts(entry: Publication) {
  const { facts } = entry;
  const locations = entry.kind === 'factsheet' ? entry.facts.locations.map(({ country }) => country) : [];
  return {
    ...(isRef(facts.publisher) ? { publisher: facts.publisher } : {}),
    date: facts.datePublished,
    ...(facts.dateModified === undefined ? {} : { dateModified: facts.dateModified }),
    lifecycle: facts.lifecycle,
    countries: [...new Set([...facts.countries, ...locations])],
    regions: facts.regions,
    topics: facts.topics,
    levels: facts.levels,
    dimensions: facts.dimensions,
    populationGroups: facts.populationGroups,
    ...(facts.project === undefined ? {} : { project: facts.project }),
    ...(facts.series === undefined ? {} : { series: facts.series }),
    ...(facts.issueNumber === undefined ? {} : { issueNumber: facts.issueNumber }),
    ...(entry.kind === 'factsheet' ? { practiceStage: entry.facts.practiceStage } : {}),
    relations: [
      ...facts.relatedItems.flatMap(({ relation, target }) => pointTo(relation, [target])),
      ...pointTo('isReplacedBy', [facts.withdrawal?.replacedBy]),
      ...ownRelations(entry),
    ],
    imprint: imprintOf(facts),
    ...(facts.cover === undefined ? {} : { picture: facts.cover }),
    lessons: facts.lessons,
    recommendations: entry.kind === 'factsheet' ? [] : entry.facts.recommendations,
    ...(entry.kind === 'evaluation-brief' ? { criteria: criteriaOf(entry.facts) } : {}),
  };
}

const projectFacts = (facts: Facts<'project'>) => ({
  ...nothing,
  ...(facts.start === undefined ? {} : { date: facts.start }),
  countries: facts.countries,
  regions: facts.regions,
  ...(facts.parent === undefined ? {} : { project: facts.parent }),
  ...(facts.code === undefined ? {} : { projectCode: facts.code }),
  ...(facts.iatiId === undefined ? {} : { iatiId: facts.iatiId }),
  ...(facts.end === undefined ? {} : { end: facts.end }),
});

const seriesFacts = ({ launched, issn, cover }: Facts<'series'>) => ({
  ...nothing,
  date: launched,
  ...(issn === undefined ? {} : { issn }),
  ...(cover === undefined ? {} : { picture: cover }),
});

const newsFacts = ({ date, image, about }: Facts<'news'>) => ({
  ...nothing,
  date,
  relations: pointTo('references', about),
  ...(image === undefined ? {} : { picture: image }),
});

function factsOf(entry: PageEntry) {
  switch (entry.kind) {
    case 'knowledge-paper':
    case 'factsheet':
    case 'evaluation-brief':
      return publicationFacts(entry);
    case 'series':
      return seriesFacts(entry.facts);
    case 'project':
      return projectFacts(entry.facts);
    case 'news':
      return newsFacts(entry.facts);
    case 'event':
      return {
        ...nothing,
        date: entry.facts.start.slice(0, 10),
        event: eventFactsOf(entry.facts),
        relations: pointTo('references', entry.facts.about),
      };
  }
}

const textById = (items: Readonly<Record<string, { readonly text: string }>> | undefined) =>
  Object.fromEntries(Object.entries(items ?? {}).map(([id, { text }]) => [id, text]));

/** Words that publications and events alone have. */
function ownTexts(texts: PublicationTexts | EventTexts | object): Partial<ItemTexts> {
  const newsletter = 'newsletter' in texts ? texts.newsletter : undefined;
  const reason = 'withdrawal' in texts ? texts.withdrawal?.reason : undefined;
  const venue = 'venue' in texts ? texts.venue : undefined;
  return {
    ...(newsletter === undefined ? {} : { newsletter }),
    ...(reason === undefined ? {} : { withdrawalReason: reason }),
    ...(venue === undefined ? {} : { venue }),
  };
}

function textsOf(entry: PageEntry, lang: Lang, rendered: RenderedTexts): ItemTexts | undefined {
  const texts = entry.translations[lang]?.texts;
  const state = entry.facts.languages[lang]?.state;
  if (texts === undefined || state === undefined) return undefined;
  return {
    title: texts.title,
    ...('subtitle' in texts && texts.subtitle !== undefined ? { subtitle: texts.subtitle } : {}),
    summary: texts.summary,
    state,
    ...ownTexts(texts),
    ...rendered,
    lessons: textById('lessons' in texts ? texts.lessons : undefined),
    recommendations: textById('recommendations' in texts ? texts.recommendations : undefined),
  };
}

/**
 * What lists know of an entry.
 *
 * @param rendered the body cache's part, for each language of the entry
 * @param shown entries whose facts stand in the body
 */
export function entryToItem(
  entry: PageEntry,
  rendered: Readonly<Partial<Record<Lang, RenderedTexts>>>,
  shown: readonly EntryRef[],
): Item {
  const texts: Partial<Record<Lang, ItemTexts>> = {};
  for (const lang of langs) {
    const own = rendered[lang];
    const known = own === undefined ? undefined : textsOf(entry, lang, own);
    if (known !== undefined) texts[lang] = known;
  }
  return {
    kind: entry.kind,
    slug: entry.slug,
    permalinkId: entry.facts.permalinkId,
    originalLanguage: entry.facts.originalLanguage,
    sample: entry.facts.sample,
    ...factsOf(entry),
    references: referencesIn(entry.kind, entry.facts),
    shown,
    texts,
  };
}
