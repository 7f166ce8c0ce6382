import type { Folder } from '../../schema/folders.ts';
import type { AnyEntry } from '../entry.ts';
import type { EntryFolder } from '../read-entries.ts';

/** An entry with the folder it was read from. */
export interface Filed {
  readonly entry: AnyEntry;
  readonly folder: EntryFolder;
}

/** The whole record, ready to be looked up. */
export interface RecordIndex {
  readonly filed: readonly Filed[];
  /** Whether a folder of the record holds an entry of that name, readable or not. */
  has: (folder: Folder, slug: string) => boolean;
  /** The entry, where it can be read. */
  find: (folder: Folder, slug: string) => AnyEntry | undefined;
  hasPermalink: (permalinkId: string) => boolean;
  /** Whether another publication says that it replaces this one. */
  isReplaced: (folder: Folder, slug: string) => boolean;
}

/** Where in a file something is wrong: at a field, or at words of the body as they are written there. */
export type Spot = { readonly field: readonly (string | number)[] } | { readonly words: string };

/** Something that a check found; its line is looked up only when it is told. */
export interface Finding {
  readonly code: string;
  readonly folder: EntryFolder;
  /** The file's name in that folder. */
  readonly file: string;
  readonly spot?: Spot;
  readonly reason: string;
  readonly remedy: string;
}

/** Looks at the record as a whole. Each check minds one thing. */
export type RecordCheck = (record: RecordIndex) => Finding[];
