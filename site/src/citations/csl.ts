import { isPublicationKind } from '@kmh/content/schema';
import { kinds, type ContributorRole, type Lang } from '@kmh/content/vocabulary';
import type { DescribedAgent, Description } from '../description/description.ts';
import { formatDate, translateTo } from '../i18n/index.ts';

/** Somebody who is cited: a person by the parts of the name, or a name that is never parted. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A publication as citation managers know it (CSL-JSON), from which every form of citing it is written. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report';
  readonly title: string;
  readonly author: readonly CslName[];
  readonly editor?: readonly CslName[] | undefined;
  readonly translator?: readonly CslName[] | undefined;
  readonly issued: CslDate;
  readonly publisher?: string | undefined;
  readonly genre: string;
  readonly 'collection-title'?: string | undefined;
  readonly 'collection-number'?: string | undefined;
  readonly number?: string | undefined;
  readonly version?: string | undefined;
  readonly language: Lang;
  readonly URL: string;
  readonly DOI?: string | undefined;
  readonly ISBN?: string | undefined;
  readonly abstract: string;
  readonly keyword?: string | undefined;
  readonly 'original-title'?: string | undefined;
  readonly note?: string | undefined;
}

const toName = ({ name, family, given }: DescribedAgent): CslName =>
  family === undefined || given === undefined ? { literal: name } : { family, given };

const toDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** Title and subtitle as one, joined as the language does it. */
function wholeTitle({ title, subtitle, lang }: Description): string {
  if (subtitle === undefined) return title;
  if (/[?!؟…:]$/u.test(title)) return `${title} ${subtitle}`;
  return `${title}${lang === 'fr' ? '\u00a0: ' : ': '}${subtitle}`;
}

function noteOf({ lifecycle, lang }: Description): string | undefined {
  if (lifecycle.withdrawn === undefined) return undefined;
  return translateTo(lang)('cite.withdrawn', { date: formatDate(lifecycle.withdrawn, lang) });
}

/**
 * A publication as CSL-JSON. Where no author is named, its publisher stands for it.
 *
 * @returns undefined when it is no publication
 */
export function toCsl(description: Description): CslItem | undefined {
  const { kind, permalinkId, lang, issued, publisher, identifiers, series, issueNumber } = description;
  if (!isPublicationKind(kind) || issued === undefined) return undefined;
  const named = (role: ContributorRole): CslName[] =>
    description.contributors.filter((each) => each.role === role).map(({ agent }) => toName(agent));
  const given = <T>(list: readonly T[]) => (list.length === 0 ? undefined : list);
  const [authors, editors] = [named('author'), named('editor')];
  const standsIn = editors.length === 0 && publisher !== undefined ? [toName(publisher)] : [];
  const original = description.languages.find((each) => each.lang === description.originalLanguage);
  return {
    id: `kmh-${permalinkId}-${lang}`,
    type: 'report',
    title: wholeTitle(description),
    author: authors.length === 0 ? standsIn : authors,
    editor: given(editors),
    translator: given(named('translator')),
    issued: toDate(issued),
    publisher: publisher?.name,
    genre: kinds.label(kind, lang),
    'collection-title': series?.title,
    'collection-number': issueNumber === undefined ? undefined : String(issueNumber),
    number: identifiers.documentSymbol,
    version: description.version > 1 ? String(description.version) : undefined,
    language: lang,
    URL: description.permalinkInLanguage,
    DOI: identifiers.doi,
    ISBN: identifiers.isbn,
    abstract: description.summary,
    keyword: description.subjects.map(({ label }) => label).join(', ') || undefined,
    'original-title': original === undefined || original.lang === lang ? undefined : original.title,
    note: noteOf(description),
  };
}
