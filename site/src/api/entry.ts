import type { Lang } from '@kmh/content/vocabulary';
import type {
  DescribedAgent,
  DescribedFile,
  DescribedTerm,
  Description,
} from '../description/description.ts';
import type { ApiEntry, ApiTranslation } from './schema.ts';

const toAgent = ({ type, name, family, given, short, address, identifier }: DescribedAgent) => ({
  type,
  name,
  family,
  given,
  acronym: short,
  address,
  identifier,
});

const toTerm = ({ code, label }: DescribedTerm) => ({ code, label });

const toFile = ({ address, mediaType, lang, bytes }: DescribedFile) => ({
  address,
  mediaType,
  language: lang,
  bytes,
});

function toTranslation(description: Description): ApiTranslation {
  const { contributors, publisher, newsletter, languages, lang } = description;
  return {
    address: description.address,
    permalink: description.permalinkInLanguage,
    stale: languages.some((language) => language.lang === lang && language.stale),
    title: description.title,
    subtitle: description.subtitle,
    summary: description.summary,
    contributors: contributors.map(({ role, agent }) => ({ role, agent: toAgent(agent) })),
    publisher: publisher && toAgent(publisher),
    topics: description.subjects.map(toTerm),
    countries: description.countries.map(toTerm),
    regions: description.regions.map(toTerm),
    licence: description.licence?.label,
    withdrawalReason: description.lifecycle.reason,
    picture: description.picture,
    newsletter: { headline: newsletter.headline, blurb: newsletter.blurb },
    files: [
      ...description.renditions.map(toFile),
      ...description.attachments.map((file) => ({ ...toFile(file), title: file.title })),
    ],
    recommendations: description.recommendations.map(({ number, text, address, audience, facts }) => ({
      number,
      text,
      address,
      audience: [...audience],
      horizon: facts.horizon,
      dueDate: facts.dueDate,
      response: facts.response,
      implementation: facts.implementation,
    })),
    lessons: description.lessons.map(({ number, text, address }) => ({ number, text, address })),
    venue: description.event?.venue,
  };
}

/**
 * An entry as the API gives it.
 *
 * @param descriptions of it, one a language; at least one
 */
export function toApiEntry(descriptions: readonly Description[]): ApiEntry | undefined {
  const [first] = descriptions;
  if (first === undefined) return undefined;
  const translations: Partial<Record<Lang, ApiTranslation>> = {};
  for (const description of descriptions) translations[description.lang] = toTranslation(description);
  const { series, licence, lifecycle, event } = first;
  return {
    id: first.permalinkId,
    kind: first.kind,
    permalink: first.permalink,
    originalLanguage: first.originalLanguage,
    issued: first.issued,
    modified: first.modified,
    dateOriginal: first.dateOriginal,
    reviewBy: first.reviewBy,
    version: first.version,
    lifecycle: {
      state: lifecycle.state,
      withdrawn: lifecycle.withdrawn,
      replacedBy: lifecycle.replacedBy?.permalink,
    },
    licence: licence && { code: licence.code, address: licence.address },
    identifiers: first.identifiers,
    series: series && { permalink: series.permalink, issueNumber: first.issueNumber },
    project: first.project?.permalink,
    topics: first.subjects.map(({ code }) => code),
    countries: first.countries.map(({ code }) => code),
    regions: first.regions.map(({ code }) => code),
    levels: [...first.levels],
    dimensions: [...first.dimensions],
    populationGroups: [...first.populationGroups],
    sdgs: [...first.sdgs],
    gcmObjectives: [...first.gcmObjectives],
    related: first.related.map(({ relation, entry }) => ({ relation, permalink: entry.permalink })),
    event: event && {
      start: event.start,
      end: event.end,
      timezone: event.timezone,
      mode: event.mode,
      joinUrl: event.joinUrl,
      languages: [...event.inLanguage],
    },
    sample: first.sample,
    translations,
  };
}
