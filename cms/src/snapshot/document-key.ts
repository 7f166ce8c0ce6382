import type { Folder } from '@kmh/content/schema';
import { isRecordFolder } from './record-folders.ts';
import type { DocumentId } from './rich-text/lexical-state.ts';

/** Which document of the CMS: its collection and its id. */
export interface DocumentRef {
  readonly collection: Folder;
  readonly id: DocumentId;
}

/** A document's name in lists and files: `factsheets/12`. */
export const keyOf = ({ collection, id }: DocumentRef): string => `${collection}/${id}`;

/** The document of a key; undefined for what is no key. Ids of SQL databases are numbers. */
export function refOf(key: string): DocumentRef | undefined {
  const [collection = '', id = ''] = key.split('/');
  if (!isRecordFolder(collection) || id === '') return undefined;
  return { collection, id: /^\d+$/.test(id) ? Number(id) : id };
}
