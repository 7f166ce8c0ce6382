import { countryName, regions, type Lang } from '@kmh/content/vocabulary';
import type { Item, ItemTexts } from '../library/item.ts';
import type { Library } from '../library/library.ts';
import { nameOf, textsFor } from '../library/names.ts';
import { toNumberedLinks } from '../library/numbered-views.ts';
import { routes } from '../routes.ts';
import { describeAgents, type ToAddress } from './agents.ts';
import type { DescribedEntry, DescribedPicture, DescribedTerm, Description } from './description.ts';

/** Another entry, in this language where it has it. */
export function describeEntry(item: Item, lang: Lang, toAddress: ToAddress): DescribedEntry {
  const { lang: own, texts } = textsFor(item, lang);
  return {
    kind: item.kind,
    slug: item.slug,
    title: texts.title,
    lang: own,
    address: toAddress(routes.page(own, item.kind, item.slug)),
    permalink: toAddress(routes.permalink(item.permalinkId)),
  };
}

/** The widest a picture need be to stand beside a link. */
const widest = 1280;

/** A picture in the form that every program reads. */
export function describePicture(
  library: Library,
  slug: string | undefined,
  lang: Lang,
  toAddress: ToAddress,
): DescribedPicture | undefined {
  const media = slug === undefined ? undefined : library.authorities.get(`media/${slug}`);
  if (media?.kind !== 'media') return undefined;
  const { facts } = media;
  const sizes = facts.renditions.filter(({ mime }) => mime === 'image/jpeg');
  const size = sizes.findLast(({ width }) => width <= widest) ?? sizes[0];
  if (size === undefined) return undefined;
  return {
    address: toAddress(routes.media(media.slug, size.file)),
    mediaType: 'image/jpeg',
    width: size.width,
    height: size.height,
    bytes: size.bytes,
    alt: facts.decorative ? '' : (nameOf(library, `media/${media.slug}`, lang)?.text ?? ''),
    credit: facts.credit,
  };
}

/** What an entry is about, as terms with the lists that they lead to. */
export function describeTerms(
  library: Library,
  item: Item,
  lang: Lang,
  toAddress: ToAddress,
): Pick<Description, 'subjects' | 'countries' | 'regions'> {
  const address = (facet: 'topic' | 'country' | 'region', value: string) =>
    toAddress(routes.list(lang, { facet, value }));
  return {
    subjects: item.topics.flatMap((code): DescribedTerm[] => {
      const name = nameOf(library, `topics/${code}`, lang);
      return name === undefined ? [] : [{ code, label: name.text, address: address('topic', code) }];
    }),
    countries: item.countries.map((code) => ({
      code,
      label: countryName(code, lang),
      address: address('country', code),
    })),
    regions: item.regions.map((code) => ({
      code,
      label: regions.label(code, lang),
      address: address('region', code),
    })),
  };
}

/** Its recommendations and lessons, by number. */
export function describeNumbered(
  library: Library,
  item: Item,
  lang: Lang,
  toAddress: ToAddress,
): Pick<Description, 'recommendations' | 'lessons'> {
  const plain = (type: 'recommendations' | 'lessons') =>
    toNumberedLinks(item, type, lang).map(({ id, number, text, href }) => ({
      id,
      number,
      text,
      address: toAddress(href),
    }));
  return {
    recommendations: plain('recommendations').flatMap((numbered) => {
      const facts = item.recommendations.find(({ id }) => id === numbered.id);
      if (facts === undefined) return [];
      const audience = describeAgents(library, facts.audience, lang, toAddress).map(({ name }) => name);
      return [{ ...numbered, facts, audience }];
    }),
    lessons: plain('lessons'),
  };
}

/** Words and picture for newsletters, where none were written those of the entry itself. */
export function describeNewsletter(
  library: Library,
  item: Item,
  texts: ItemTexts,
  lang: Lang,
  toAddress: ToAddress,
): Description['newsletter'] {
  const own = describePicture(library, item.imprint?.newsletter?.image, lang, toAddress);
  return {
    headline: texts.newsletter?.headline ?? texts.title,
    blurb: texts.newsletter?.blurb ?? texts.summary,
    picture: own ?? describePicture(library, item.picture, lang, toAddress),
  };
}
