import { FolderSchema, kindOf } from '@kmh/content/schema';
import { kinds } from '@kmh/content/vocabulary';
import { inLanguage } from './words.ts';

/** What a kind of document is called, by its collection; undefined for what is no kind of the record. */
export const kindName = (collection: string | undefined, language: string): string | undefined => {
  const folder = FolderSchema.safeParse(collection).data;
  return folder === undefined ? undefined : inLanguage(kinds.labels(kindOf(folder)), language);
};
