import type { FootnoteDefinition } from '@kmh/content/entry';
import type { DocumentId, DocumentPointer } from './lexical-state.ts';

/** Ids of documents in the CMS, by the names that the record knows them by; undefined for what is not in the CMS. */
export interface DocumentIds {
  mediaId: (slug: string) => DocumentId | undefined;
  organisationId: (slug: string) => DocumentId | undefined;
  document: (permalinkId: string) => DocumentPointer | undefined;
}

/** What is at hand while a tree is written as rich text. */
export interface RichTextWriting {
  readonly ids: DocumentIds;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** An id for the next link or block: the same for the same text, so that loading it twice changes nothing. */
  readonly nextId: () => string;
}

/** Ids in the form of the editor's own, 24 hexadecimal digits, in the order of the text. */
export function createIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return count.toString(16).padStart(24, '0');
  };
}
