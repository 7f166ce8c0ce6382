import { isPublicationKind } from '@kmh/content/schema';
import type { Description } from '../description/description.ts';
import { sharePicture } from './share-picture.ts';

/** A `meta` element. A name and a property may share one value: both readers find it, and it is sent once. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

const named = (name: string, content: string | undefined): Meta[] =>
  content === undefined ? [] : [{ name, content }];
const property = (name: string, content: string | undefined): Meta[] =>
  content === undefined ? [] : [{ property: name, content }];

/** What reference managers and Google Scholar read of a publication (Highwire tags), but for its title. */
function citationMeta(description: Description): Meta[] {
  const { creators, publisher, issued, identifiers, lang, renditions, series, issueNumber } = description;
  const authors = creators.length > 0 || publisher === undefined ? creators : [publisher];
  return [
    ...authors.flatMap(({ name }) => named('citation_author', name)),
    ...named('citation_publication_date', issued?.replaceAll('-', '/')),
    ...named('citation_technical_report_institution', publisher?.name),
    ...named('citation_technical_report_number', identifiers.documentSymbol),
    ...named('citation_series_title', series?.title),
    ...named('citation_issue', issueNumber === undefined ? undefined : String(issueNumber)),
    ...named('citation_doi', identifiers.doi),
    ...named('citation_isbn', identifiers.isbn),
    ...named('citation_language', lang),
    ...named('citation_pdf_url', renditions.find(({ format }) => format === 'pdf')?.address),
  ];
}

/** What programs read in the head of an entry's page: Open Graph for links that are shared, and how to cite a publication. */
export function headMeta(description: Description): Meta[] {
  const { kind, title, address, issued, modified, lifecycle } = description;
  const picture = sharePicture(description);
  const isPublication = isPublicationKind(kind);
  const isArticle = isPublication || kind === 'news';
  return [
    isPublication
      ? { name: 'citation_title', property: 'og:title', content: title }
      : { property: 'og:title', content: title },
    ...property('og:type', isArticle ? 'article' : 'website'),
    ...property('og:url', address),
    ...property('og:image', picture?.address),
    ...property('og:image:alt', picture?.alt === '' ? undefined : picture?.alt),
    ...named('twitter:card', picture === undefined ? 'summary' : 'summary_large_image'),
    ...(isArticle ? property('article:published_time', issued) : []),
    ...(isArticle ? property('article:modified_time', modified) : []),
    ...(isPublication && lifecycle.state !== 'withdrawn' ? citationMeta(description) : []),
  ];
}
