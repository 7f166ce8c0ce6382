import type { Facts, PublicationKind } from '@kmh/content/schema';

/** What catalogues and citations say of a publication, and lists do not; as the record has it. */
export type Imprint = Pick<
  Facts<PublicationKind>,
  | 'contributors'
  | 'dateOriginal'
  | 'reviewBy'
  | 'version'
  | 'licence'
  | 'doi'
  | 'isbn'
  | 'documentSymbol'
  | 'donors'
  | 'sdgs'
  | 'gcmObjectives'
  | 'withdrawal'
  | 'attachments'
  | 'newsletter'
>;

/** When, where and by whom an event is held; as the record has it. */
export type EventFacts = Pick<
  Facts<'event'>,
  'start' | 'end' | 'timezone' | 'mode' | 'joinUrl' | 'inLanguage' | 'interpretation' | 'speakers'
>;
