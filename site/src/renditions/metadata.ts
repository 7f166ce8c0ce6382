import { isPublicationKind, type PublicationKind } from '@kmh/content/schema';
import type { Description } from '../description/description.ts';

/** What libraries and reading devices need to know of a publication in one language (Dublin Core). */
export interface Metadata {
  readonly kind: PublicationKind;
  readonly permalinkId: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly summary: string;
  readonly creators: readonly string[];
  readonly publisher?: string | undefined;
  readonly subjects: readonly string[];
  /** A day, month or year. */
  readonly published: string;
  readonly modified?: string | undefined;
  readonly version: number;
  readonly licence: string;
  readonly licenceUrl?: string | undefined;
  /** DOI, ISBN and the like. */
  readonly identifiers: readonly string[];
}

/** Names by which others know an entry, as addresses where there are such. */
export const identifiersOf = ({ doi, isbn, documentSymbol }: Description['identifiers']): string[] =>
  [doi && `https://doi.org/${doi}`, isbn && `urn:isbn:${isbn.replaceAll('-', '')}`, documentSymbol].filter(
    (identifier) => identifier !== undefined,
  );

/**
 * The part of a publication's description that goes into files.
 *
 * @returns undefined when it is no publication
 */
export function metadataOf(description: Description): Metadata | undefined {
  const { kind, issued, licence, publisher, creators, subjects } = description;
  if (!isPublicationKind(kind) || issued === undefined || licence === undefined) return undefined;
  return {
    kind,
    permalinkId: description.permalinkId,
    title: description.title,
    subtitle: description.subtitle,
    summary: description.summary,
    creators: creators.map(({ name }) => name),
    publisher: publisher?.name,
    subjects: subjects.map(({ label }) => label),
    published: issued,
    modified: description.modified,
    version: description.version,
    licence: licence.label,
    licenceUrl: licence.address,
    identifiers: identifiersOf(description.identifiers),
  };
}
