import type { PageKind } from '@kmh/content/schema';
import type { Facts } from '@kmh/content/schema';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import { formatDate } from '../i18n/format/date.ts';
import { translateTo } from '../i18n/translate.ts';
import type { Citation } from './body-html.ts';
import { attributes, html, join, type Html } from './html.ts';
import { isolate } from './isolate.ts';

export type BibliographicReference = Facts<Extract<PageKind, 'knowledge-paper'>>['references'][number];
type Csl = BibliographicReference['csl'];

const authorName = (author: Csl['author'][number]): string =>
  'literal' in author
    ? author.literal
    : author.given === undefined
      ? author.family
      : `${author.family}, ${author.given}`;

/* Titles that stand alone are set in italics, parts of something larger are not. */
const part = (csl: Csl) => csl['container-title'] !== undefined;

function issueOf({ volume, issue, page }: Csl): string | undefined {
  const number = [volume, issue === undefined ? undefined : `(${issue})`].filter(Boolean).join('');
  const place = [number, page].filter((each) => each !== undefined && each !== '').join(', ');
  return place === '' ? undefined : place;
}

const doi = (csl: Csl): string | undefined =>
  csl.DOI === undefined
    ? csl.URL
    : `https://doi.org/${csl.DOI.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`;

/** One source as a line of the list of references: who, when, what, where. */
export function formatReference(csl: Csl, lang: Lang): Html {
  const authors = csl.author.map(authorName).join('; ');
  const words: { lang?: Lang; dir?: string } =
    csl.language === undefined || csl.language === lang
      ? {}
      : { lang: csl.language, dir: dirOf(csl.language) };
  const title = part(csl)
    ? html`<span${attributes(words)}>${csl.title}</span>`
    : html`<cite${attributes(words)}>${csl.title}</cite>`;
  const container = csl['container-title'];
  const issue = issueOf(csl);
  const href = doi(csl);
  const text = (value: string) => (dirOf(lang) === 'rtl' ? isolate(value) : html`${value}`);
  /* Whoever wrote and published it is called so in its language. */
  const name = (value: string) =>
    words.lang === undefined ? text(value) : html`<bdi${attributes(words)}>${value}</bdi>`;
  const pieces = [
    ...(authors === '' ? [] : [name(authors)]),
    ...(csl.issued === undefined ? [] : [html`${formatDate(csl.issued, lang)}`]),
    title,
    ...(container === undefined
      ? []
      : [
          html`<cite${attributes(words)}>${container}</cite>${issue !== undefined && html`, ${text(issue)}`}`,
        ]),
    ...(csl.publisher === undefined || csl.publisher === authors ? [] : [name(csl.publisher)]),
  ];
  const link =
    href !== undefined && html` <a href="${href}" dir="ltr">${href.replace(/^https?:\/\//, '')}</a>`;
  return html`${join(pieces, '. ')}.${link}`;
}

/** Arrows from a source back to where the text cites it. */
const renderBackLinks = (key: string, count: number, lang: Lang): Html[] =>
  Array.from({ length: count }, (_, index) => {
    const label = translateTo(lang)('publication.backToText', { number: String(index + 1) });
    return html` <a class="back" href="#cite-${key}-${index + 1}" aria-label="${label}">↩</a>`;
  });

/**
 * The list of references: cited works by their number, then the others in the order of the record. The list is an `ol`
 * whose items have the ids that citations lead to.
 */
export function renderReferences(
  references: readonly BibliographicReference[],
  citations: readonly Citation[],
  lang: Lang,
): Html {
  const cited = citations.flatMap(({ key, count }) =>
    references.filter((reference) => reference.key === key).map(({ csl }) => ({ key, csl, count })),
  );
  const others = references
    .filter(({ key }) => citations.every((citation) => citation.key !== key))
    .map(({ key, csl }) => ({ key, csl, count: 0 }));
  return html`<ol class="references">
    ${[...cited, ...others].map(
      ({ key, csl, count }) =>
        html`<li id="ref-${key}">${formatReference(csl, lang)}${renderBackLinks(key, count, lang)}</li>`,
    )}
  </ol>`;
}
