import { countries, langs, regions } from '@kmh/content/vocabulary';
import type { Library } from '../../../library/library.ts';
import { nameOf } from '../../../library/names.ts';
import { foundKindLabel, foundKindNames, foundKinds } from '../../found-kinds.ts';
import type { FacetName } from '../manifest.ts';
import { countryNames } from './country-names.ts';

type Names = (library: Library, code: string) => readonly string[];

const find = <T extends string>(codes: readonly T[], code: string): T[] =>
  codes.filter((each) => each === code);

const titlesOf =
  (folder: string): Names =>
  (library, slug) =>
    langs.flatMap((lang) => nameOf(library, `${folder}/${slug}`, lang)?.text ?? []);

/** All names of a facet's values, whatever their language: who types one means the value. */
const namesOf: Readonly<Record<FacetName, Names>> = {
  kind: (_library, code) =>
    find(foundKinds, code).flatMap((kind) =>
      langs.flatMap((lang) => [foundKindNames(kind, lang), foundKindLabel(kind, lang) ?? []].flat()),
    ),
  topic: (library, slug) => {
    const topic = library.authorities.get(`topics/${slug}`);
    if (topic?.kind !== 'topic') return [];
    return Object.values(topic.translations).flatMap(({ texts }) => [
      texts.label,
      ...(texts.altLabels ?? []),
    ]);
  },
  country: (_library, code) => find(countries, code).flatMap(countryNames),
  region: (_library, code) =>
    find(regions.codes, code).flatMap((region) => langs.map((lang) => regions.label(region, lang))),
  series: titlesOf('series'),
  project: titlesOf('projects'),
  organisation: (library, slug) => {
    const organisation = library.authorities.get(`organisations/${slug}`);
    if (organisation?.kind !== 'organisation') return [];
    const { acronym } = organisation.facts;
    return [
      ...(acronym === undefined ? [] : [acronym]),
      ...Object.values(organisation.translations).map(({ texts }) => texts.name),
    ];
  },
  person: titlesOf('people'),
};

/** All names of a value, each once. */
export const valueNames = (library: Library, facet: FacetName, code: string): string[] => [
  ...new Set(namesOf[facet](library, code)),
];
