import { isPublicationKind } from '@kmh/content/schema';
import { dirOf, licences, type Lang } from '@kmh/content/vocabulary';
import { absoluteAddress } from '../absolute-address.ts';
import { languageLinks } from '../library/cards.ts';
import type { Item, ItemTexts } from '../library/item.ts';
import type { Library } from '../library/library.ts';
import { routes } from '../routes.ts';
import { describeAgent, describeAgents, type ToAddress } from './agents.ts';
import type { DescribedContributor, DescribedEntry, Description } from './description.ts';
import { describeFiles, type BytesOf } from './files.ts';
import { licenceUrls } from './licence-urls.ts';
import {
  describeEntry,
  describeNewsletter,
  describeNumbered,
  describePicture,
  describeTerms,
} from './parts.ts';

/** What an entry is described from. */
interface Context {
  readonly library: Library;
  readonly item: Item;
  readonly texts: ItemTexts;
  readonly lang: Lang;
  readonly toAddress: ToAddress;
}

function originOf({
  library,
  item,
  lang,
  toAddress,
}: Context): Pick<Description, 'contributors' | 'creators' | 'publisher' | 'donors'> {
  const contributors = (item.imprint?.contributors ?? []).flatMap(
    ({ agent, role }): DescribedContributor[] => {
      const described = describeAgent(library, agent, lang, toAddress);
      return described === undefined ? [] : [{ role, agent: described }];
    },
  );
  const donors = (item.imprint?.donors ?? []).map((slug) => `organisations/${slug}`);
  return {
    contributors,
    creators: contributors.filter(({ role }) => role === 'author').map(({ agent }) => agent),
    publisher: item.publisher && describeAgent(library, item.publisher, lang, toAddress),
    donors: describeAgents(library, donors, lang, toAddress),
  };
}

function edition({ item, lang }: Context) {
  const { date, dateModified, imprint } = item;
  const licence = imprint && {
    code: imprint.licence,
    label: licences.label(imprint.licence, lang),
    address: licenceUrls[imprint.licence],
  };
  return {
    issued: date,
    modified: dateModified !== undefined && date !== undefined && dateModified < date ? date : dateModified,
    dateOriginal: imprint?.dateOriginal,
    reviewBy: imprint?.reviewBy,
    version: imprint?.version ?? 1,
    licence,
    identifiers: {
      doi: imprint?.doi,
      isbn: imprint?.isbn,
      documentSymbol: imprint?.documentSymbol,
      issn: item.issn,
      projectCode: item.projectCode,
      iatiId: item.iatiId,
    },
  } satisfies Partial<Description>;
}

function neighbours({ library, item, texts, lang, toAddress }: Context) {
  const entry = (ref: string | undefined): DescribedEntry | undefined => {
    const other = ref === undefined ? undefined : library.itemByRef.get(ref);
    return other && describeEntry(other, lang, toAddress);
  };
  return {
    series: entry(item.series && `series/${item.series}`),
    issueNumber: item.issueNumber,
    project: entry(item.project && `projects/${item.project}`),
    related: item.relations.flatMap(({ relation, target }) => {
      const other = entry(target);
      return other === undefined ? [] : [{ relation, entry: other }];
    }),
    lifecycle: {
      state: item.lifecycle,
      withdrawn: item.imprint?.withdrawal?.date,
      reason: texts.withdrawalReason,
      replacedBy: entry(item.relations.find(({ relation }) => relation === 'isReplacedBy')?.target),
    },
  } satisfies Partial<Description>;
}

function occasion({ library, item, texts, lang, toAddress }: Context): Pick<Description, 'event'> {
  if (item.event === undefined) return {};
  const { speakers, start, end, timezone, mode, joinUrl, inLanguage } = item.event;
  const speaking = describeAgents(library, speakers, lang, toAddress);
  return {
    event: { start, end, timezone, mode, joinUrl, inLanguage, venue: texts.venue, speakers: speaking },
  };
}

/**
 * Describes an entry in one language, for everything that partners and machines read.
 *
 * @param texts its texts in that language
 * @param site the site's own address
 * @param bytesOf what files of the site weigh, where that is known
 */
export function describeTexts(
  library: Library,
  item: Item,
  lang: Lang,
  texts: ItemTexts,
  site: string,
  bytesOf: BytesOf = () => undefined,
): Description {
  const toAddress: ToAddress = (path) => absoluteAddress(path, site);
  const context: Context = { library, item, texts, lang, toAddress };
  const { kind, slug, permalinkId, levels, dimensions, populationGroups, originalLanguage } = item;
  return {
    kind,
    slug,
    permalinkId,
    lang,
    dir: dirOf(lang),
    address: toAddress(routes.page(lang, kind, slug)),
    permalink: toAddress(routes.permalink(permalinkId)),
    permalinkInLanguage: toAddress(routes.permalink(permalinkId, lang)),
    title: texts.title,
    subtitle: texts.subtitle,
    summary: texts.summary,
    originalLanguage,
    languages: languageLinks(item, lang).map(({ lang: own, title, href, state }) => ({
      lang: own,
      title,
      address: toAddress(href),
      stale: state === 'stale',
    })),
    ...originOf(context),
    ...edition(context),
    ...neighbours(context),
    ...describeTerms(library, item, lang, toAddress),
    levels,
    dimensions,
    populationGroups,
    sdgs: item.imprint?.sdgs ?? [],
    gcmObjectives: item.imprint?.gcmObjectives ?? [],
    sample: item.sample,
    picture: describePicture(library, item.picture, lang, toAddress),
    shareImage: isPublicationKind(kind) ? toAddress(routes.shareImage(permalinkId, lang)) : undefined,
    ...describeFiles(library, item, lang, toAddress, bytesOf),
    ...describeNumbered(library, item, lang, toAddress),
    newsletter: describeNewsletter(library, item, texts, lang, toAddress),
    ...occasion(context),
    end: item.end,
  };
}

/** The same, or nothing when the entry cannot be read in that language. */
export function describe(
  library: Library,
  item: Item,
  lang: Lang,
  site: string,
  bytesOf?: BytesOf,
): Description | undefined {
  const texts = item.texts[lang];
  return texts && describeTexts(library, item, lang, texts, site, bytesOf);
}
