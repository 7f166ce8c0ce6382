import { isOverdue } from '@kmh/content/management';
import {
  countries,
  countryName,
  criteria,
  horizons,
  implementations,
  responses,
} from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../i18n/index.ts';
import { numberedFacets, type NumberedFacet, type NumberedType } from '../numbered-places.ts';
import { isOneOf } from './facets.ts';
import type { EntryRef, Item, RecommendationItem } from './item.ts';
import type { Library } from './library.ts';
import { nameOf, words } from './names.ts';
import type { Words } from './views.ts';

type Values = Readonly<Partial<Record<NumberedFacet, readonly string[]>>>;

const ofRecommendation = (item: Item, recommendation: RecommendationItem, today: string): Values => ({
  overdue: isOverdue(recommendation, today) ? ['overdue'] : [],
  criterion: item.criteria?.[recommendation.id] ?? [],
  audience: recommendation.audience,
  topic: item.topics,
  country: item.countries,
  response: [recommendation.response],
  implementation: [recommendation.implementation],
  horizon: [recommendation.horizon],
});

/** The values by which recommendations, or lessons, of a publication are found, by id. A lesson's topics are those it applies to. */
export function numberedValues(item: Item, type: NumberedType, today: string): ReadonlyMap<string, Values> {
  return type === 'recommendations'
    ? new Map(item.recommendations.map((each) => [each.id, ofRecommendation(item, each, today)]))
    : new Map(item.lessons.map(({ id, appliesTo }) => [id, { topic: appliesTo, country: item.countries }]));
}

const isRef = (value: string): value is EntryRef => value.includes('/');

/** What a facet's value is called on a page of this language; undefined where the record does not know it. */
export function numberedLabel(
  library: Library,
  facet: NumberedFacet,
  value: string,
  locale: Lang,
): Words | undefined {
  const code = <C extends string>(
    codes: readonly C[],
    label: (code: C, lang: Lang) => string,
  ): Words | undefined => (isOneOf(codes, value) ? words(label(value, locale), locale) : undefined);
  switch (facet) {
    case 'overdue':
      return words(translateTo(locale)('recommendations.overdue'), locale);
    case 'criterion':
      return code(criteria.codes, criteria.label);
    case 'response':
      return code(responses.codes, responses.label);
    case 'implementation':
      return code(implementations.codes, implementations.label);
    case 'horizon':
      return code(horizons.codes, horizons.label);
    case 'country':
      return code(countries, countryName);
    case 'topic':
      return nameOf(library, `topics/${value}`, locale);
    case 'audience':
      return isRef(value) ? nameOf(library, value, locale) : undefined;
  }
}

/** A list of recommendations or lessons in all languages: which of each publication stand in it. */
export interface NumberedSelection {
  /** Without one: all of them. */
  readonly facet?: NumberedFacet;
  readonly value?: string;
  /** Ids by publication, newest publication first. */
  readonly ids: ReadonlyMap<Item, ReadonlySet<string>>;
}

/** Every list of recommendations, or of lessons: all of them, and those of each value of each facet that any of them has. */
export function numberedSelections(library: Library, type: NumberedType, today: string): NumberedSelection[] {
  const all = new Map<Item, Set<string>>();
  const byFacet = new Map(numberedFacets.map((facet) => [facet, new Map<string, Map<Item, Set<string>>>()]));
  for (const item of library.items) {
    for (const [id, values] of numberedValues(item, type, today)) {
      add(all, item, id);
      for (const [facet, byValue] of byFacet)
        for (const value of values[facet] ?? []) {
          const ids = byValue.get(value) ?? new Map<Item, Set<string>>();
          byValue.set(value, ids);
          add(ids, item, id);
        }
    }
  }
  const narrowed = [...byFacet].flatMap(([facet, byValue]) =>
    [...byValue].map(([value, ids]): NumberedSelection => ({ facet, value, ids })),
  );
  return [{ ids: all }, ...narrowed];
}

function add(ids: Map<Item, Set<string>>, item: Item, id: string): void {
  const own = ids.get(item) ?? new Set();
  ids.set(item, own.add(id));
}
