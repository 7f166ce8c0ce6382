import type { PageKind } from '@kmh/content/schema';
import type { DescribedAgent, DescribedEntry, Description } from '../description/description.ts';
import { sharePicture } from './share-picture.ts';

/** A step of the way to a page, as a full address. */
export interface Step {
  readonly text: string;
  readonly address: string;
}

/** What each kind is in the words of schema.org. */
export const schemaTypes: Readonly<Record<PageKind, string>> = {
  'knowledge-paper': 'ScholarlyArticle',
  factsheet: 'Report',
  'evaluation-brief': 'Report',
  series: 'CreativeWorkSeries',
  project: 'ResearchProject',
  news: 'NewsArticle',
  event: 'Event',
};

const attendance = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

const toAgent = ({ type, name, identifier }: DescribedAgent) => ({
  '@type': type === 'person' ? 'Person' : 'Organization',
  name,
  sameAs: identifier,
});

const toPart = (entry: DescribedEntry | undefined) =>
  entry && { '@type': schemaTypes[entry.kind], name: entry.title, url: entry.address };

const orNothing = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** What only events have. */
const eventOf = ({ event, address }: Description) =>
  event && {
    startDate: event.start,
    endDate: event.end,
    eventAttendanceMode: attendance[event.mode],
    location:
      event.mode === 'online'
        ? { '@type': 'VirtualLocation', url: event.joinUrl ?? address }
        : { '@type': 'Place', name: event.venue },
    performer: orNothing(event.speakers.map(toAgent)),
  };

/** What every work has that is written: by whom, when, under which licence. */
const workOf = (description: Description) => ({
  headline:
    description.kind === 'news' || description.kind === 'knowledge-paper' ? description.title : undefined,
  alternativeHeadline: description.subtitle,
  author: orNothing(description.creators.map(toAgent)),
  publisher: description.publisher && toAgent(description.publisher),
  datePublished: description.issued,
  dateModified: description.modified,
  version: description.version > 1 ? description.version : undefined,
  license: description.licence?.address,
  isPartOf: toPart(description.series),
  position: description.issueNumber,
});

const projectOf = ({ issued, end }: Description) => ({ foundingDate: issued, dissolutionDate: end });

function ownOf(description: Description): object | undefined {
  switch (description.kind) {
    case 'event':
      return eventOf(description);
    case 'project':
      return projectOf(description);
    case 'series':
      return { issn: description.identifiers.issn, startDate: description.issued };
    default:
      return workOf(description);
  }
}

/** The way to a page. */
export const breadcrumbs = (steps: readonly Step[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ text, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: address,
  })),
});

/** An entry for search engines (schema.org). What the head of its page says already is left out: each byte is sent with each page. */
export function toSchemaOrg(description: Description) {
  const { kind, title, summary, address, permalink, lang, identifiers, subjects } = description;
  return {
    '@type': schemaTypes[kind],
    '@id': permalink,
    url: address,
    name: title,
    description: kind === 'event' ? summary : undefined,
    image: sharePicture(description)?.address,
    ...ownOf(description),
    // Those that are no works have no words of their own.
    ...(kind === 'event' || kind === 'project'
      ? {}
      : { inLanguage: lang, about: orNothing(subjects.map(({ label }) => label)) }),
    identifier: orNothing(
      [identifiers.doi, identifiers.isbn, identifiers.documentSymbol].filter((each) => each !== undefined),
    ),
  };
}

/** An organisation or a person, as the page of its own describes it. */
export const describedAgent = (
  type: 'Organization' | 'Person',
  {
    name,
    short,
    address,
    links,
  }: { name: string; short?: string | undefined; address: string; links: readonly string[] },
) => ({ '@type': type, '@id': address, url: address, name, alternateName: short, sameAs: orNothing(links) });

/** Data as JSON-LD; nothing in it ends a script. */
export const printJsonLd = (...graph: readonly object[]): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    ...(graph.length === 1 ? graph[0] : { '@graph': graph }),
  }).replaceAll('<', '\\u003c');
