import type { FootnoteDefinition } from '@kmh/content/entry';
import type { DocumentId, DocumentPointer } from './lexical-state.ts';

/** Names of other entries, by their ids in the CMS; undefined for what is not in the record and so cannot be shown. */
export interface RecordNames {
  mediaSlug: (id: DocumentId) => string | undefined;
  organisationSlug: (id: DocumentId) => string | undefined;
  permalinkId: (document: DocumentPointer) => string | undefined;
}

/** Something in a text that an editor must change before it can be published, in her words. */
export interface TextProblem {
  readonly reason: string;
  readonly remedy: string;
}

/** What is gathered while a rich text is read from its first word to its last. */
export interface RichTextReading {
  readonly names: RecordNames;
  readonly footnotes: FootnoteDefinition[];
  readonly problems: TextProblem[];
}

/** Says once that the text holds something that no publication may hold. */
export function refuse(reading: RichTextReading, reason: string, remedy: string): void {
  if (!reading.problems.some((problem) => problem.reason === reason))
    reading.problems.push({ reason, remedy });
}
