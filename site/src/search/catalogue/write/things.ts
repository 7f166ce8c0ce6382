import { isPublicationKind } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import type { Item } from '../../../library/item.ts';
import { langsOf, type Library } from '../../../library/library.ts';
import { toNumberedLinks } from '../../../library/numbered-views.ts';
import type { NumberedType } from '../../../library/views.ts';
import { routes } from '../../../routes.ts';
import { foundKinds, type FoundKind } from '../../found-kinds.ts';
import type { FacetName } from '../manifest.ts';

/** A thing's words in one language, as a result shows them. */
export interface Version {
  /** Its address below `/{lang}/`. */
  readonly path: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly summary: string;
  /** Of a recommendation or lesson: the publication's title. */
  readonly from?: string;
}

/** A value of a facet, such as `country/MW`. */
export type ValueName = `${FacetName}/${string}`;

/** What a search finds: an entry with a page, or one of its recommendations or lessons. In all languages it is one thing. */
export interface Thing {
  readonly kind: FoundKind;
  readonly versions: Readonly<Partial<Record<Lang, Version>>>;
  readonly date: string;
  readonly countries: readonly string[];
  readonly sample: boolean;
  readonly values: readonly ValueName[];
}

export const langsOfThing = ({ versions }: Thing): Lang[] =>
  langs.filter((lang) => versions[lang] !== undefined);

const pathOf = (href: string) => href.replace(/^\/[^/]+\//, '');

/** What an item and its parts are narrowed by. */
const placeValues = ({ topics, countries, regions, project }: Item): ValueName[] => [
  ...topics.map((topic): ValueName => `topic/${topic}`),
  ...countries.map((country): ValueName => `country/${country}`),
  ...regions.map((region): ValueName => `region/${region}`),
  ...(project === undefined ? [] : [`project/${project}` as const]),
];

/** The series it belongs to, and the organisations and people that it names. */
const ownValues = ({ series, references }: Item): ValueName[] => [
  ...(series === undefined ? [] : [`series/${series}` as const]),
  ...references.flatMap((ref): ValueName[] => {
    const [folder, slug] = ref.split('/');
    if (folder === 'organisations') return [`organisation/${slug}`];
    return folder === 'people' ? [`person/${slug}`] : [];
  }),
];

const shared = (item: Item) => ({ date: item.date ?? '', countries: item.countries, sample: item.sample });

function toThing(item: Item): Thing {
  const versions: Partial<Record<Lang, Version>> = {};
  for (const lang of langsOf(item)) {
    const texts = item.texts[lang];
    if (texts === undefined) continue;
    const { title, subtitle, summary } = texts;
    const path = pathOf(routes.page(lang, item.kind, item.slug));
    versions[lang] = { path, title, summary, ...(subtitle === undefined ? {} : { subtitle }) };
  }
  return { kind: item.kind, versions, ...shared(item), values: [...placeValues(item), ...ownValues(item)] };
}

/** The most letters of a recommendation or lesson that a result shows. */
const longest = 240;

const shorten = (text: string) =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;

function partsOf(item: Item, type: NumberedType): Thing[] {
  const parts = new Map<string, Partial<Record<Lang, Version>>>();
  for (const lang of langsOf(item)) {
    const from = item.texts[lang]?.title ?? '';
    for (const { id, text, href } of toNumberedLinks(item, type, lang)) {
      const versions = parts.get(id) ?? {};
      // The whole text is searched; a result shows its beginning.
      versions[lang] = { path: pathOf(href), title: shorten(text.replace(/\s+/g, ' ')), summary: text, from };
      parts.set(id, versions);
    }
  }
  const kind = type === 'lessons' ? 'lesson' : 'recommendation';
  return [...parts.values()].map((versions) => ({
    kind,
    versions,
    ...shared(item),
    values: placeValues(item),
  }));
}

/* Kinds in their order, then languages: so a group's place says both. Publications come newest first. */
const groupOf = (thing: Thing): string =>
  `${foundKinds.indexOf(thing.kind)} ${String(99 - langsOfThing(thing).length).padStart(2, '0')} ${langsOfThing(thing).join()}`;

/** Everything that the search finds, by kind, then languages, newest first. */
export function thingsOf(library: Library): Thing[] {
  const things = library.items.flatMap((item) => [
    toThing(item),
    ...(isPublicationKind(item.kind)
      ? [...partsOf(item, 'recommendations'), ...partsOf(item, 'lessons')]
      : []),
  ]);
  const keyed = things.map((thing, place) => ({ thing, place, group: groupOf(thing) }));
  keyed.sort((a, b) => (a.group === b.group ? a.place - b.place : a.group < b.group ? -1 : 1));
  return keyed.map(({ thing }) => thing);
}
