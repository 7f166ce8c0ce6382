import { parseEntry, readFiles, type AnyEntry, type Entry, type EntryFolder } from '@kmh/content/entry';
import { isPublicationKind, type Facts, type PublicationKind } from '@kmh/content/schema';
import { licences, type Lang } from '@kmh/content/vocabulary';
import { licenceUrls } from '../components/publication/licence-urls.ts';
import { isAuthority } from '../library/authority.ts';
import { authorityName } from '../library/names.ts';

/** What libraries and reading devices need to know of a publication in one language (Dublin Core). */
export interface Metadata {
  readonly kind: PublicationKind;
  readonly permalinkId: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly summary: string;
  readonly creators: readonly string[];
  readonly publisher?: string;
  readonly subjects: readonly string[];
  /** A day, month or year. */
  readonly published: string;
  readonly modified?: string;
  readonly version: number;
  readonly licence: string;
  readonly licenceUrl?: string;
  /** DOI, ISBN and the like. */
  readonly identifiers: readonly string[];
}

/** What an organisation, person or topic is called, by `folder/slug`. */
export type NameOf = (ref: string, lang: Lang) => string | undefined;

/** Reads such an entry when its name is first asked for. */
export function namesFrom(folders: ReadonlyMap<string, EntryFolder>): NameOf {
  const known = new Map<string, AnyEntry | undefined>();
  return (ref, lang) => {
    const folder = folders.get(ref);
    if (folder === undefined) return undefined;
    if (!known.has(ref)) known.set(ref, parseEntry(folder.kind, readFiles(folder), folder).entry);
    const entry = known.get(ref);
    return entry !== undefined && isAuthority(entry) ? authorityName(entry, lang).text : undefined;
  };
}

const identifiersOf = ({ doi, isbn, documentSymbol }: Facts<PublicationKind>): string[] => [
  ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
  ...(isbn === undefined ? [] : [`urn:isbn:${isbn.replaceAll('-', '')}`]),
  ...(documentSymbol === undefined ? [] : [documentSymbol]),
];

type Publication = Extract<AnyEntry, Entry<PublicationKind>>;
const isPublication = (entry: AnyEntry | undefined): entry is Publication =>
  entry !== undefined && isPublicationKind(entry.kind);

/**
 * The metadata of a publication in a language.
 *
 * @returns undefined when the record holds no such text
 */
export function readMetadata(folder: EntryFolder, lang: Lang, nameOf: NameOf): Metadata | undefined {
  const { entry } = parseEntry(folder.kind, readFiles(folder), folder);
  if (!isPublication(entry)) return undefined;
  const texts = entry.translations[lang]?.texts;
  if (texts === undefined) return undefined;
  const facts: Facts<PublicationKind> = entry.facts;
  const named = (refs: readonly string[]) => refs.flatMap((ref) => nameOf(ref, lang) ?? []);
  const [publisher] = named([facts.publisher]);
  const licenceUrl = licenceUrls[facts.licence];
  return {
    kind: entry.kind,
    permalinkId: facts.permalinkId,
    title: texts.title,
    ...(texts.subtitle === undefined ? {} : { subtitle: texts.subtitle }),
    summary: texts.summary,
    creators: named(facts.contributors.filter(({ role }) => role === 'author').map(({ agent }) => agent)),
    ...(publisher === undefined ? {} : { publisher }),
    subjects: named(facts.topics.map((slug) => `topics/${slug}`)),
    published: facts.datePublished,
    ...(facts.dateModified === undefined ? {} : { modified: facts.dateModified }),
    version: facts.version,
    licence: licences.label(facts.licence, lang),
    ...(licenceUrl === undefined ? {} : { licenceUrl }),
    identifiers: identifiersOf(facts),
  };
}
