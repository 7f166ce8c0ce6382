import type { Folder } from '@kmh/content/schema';
import type { RelationshipField, UploadField } from 'payload';
import type { FieldWord } from '../i18n/field-words/index.ts';
import { described } from './described.ts';
import type { FieldOptions } from './described.ts';

/** Points to one entry of a kind. */
export const reference = (name: FieldWord, folder: Folder, options?: FieldOptions): RelationshipField => ({
  ...described(name, options),
  type: 'relationship',
  relationTo: folder,
});

/** Points to any number of entries of a kind, in an order that counts. */
export const references = (name: FieldWord, folder: Folder, options?: FieldOptions): RelationshipField => ({
  ...described(name, options),
  type: 'relationship',
  relationTo: folder,
  hasMany: true,
});

/** Points to one entry of several kinds. */
export const referenceToAny = (
  name: FieldWord,
  folders: readonly Folder[],
  options?: FieldOptions,
): RelationshipField => ({ ...described(name, options), type: 'relationship', relationTo: [...folders] });

/** Points to any number of entries of several kinds, in an order that counts. */
export const referencesToAny = (
  name: FieldWord,
  folders: readonly Folder[],
  options?: FieldOptions,
): RelationshipField => ({
  ...described(name, options),
  type: 'relationship',
  relationTo: [...folders],
  hasMany: true,
});

const AGENT_FOLDERS: readonly Folder[] = ['people', 'organisations'];

/** Kinds of entry that have a page of their own. */
export const PAGE_FOLDERS = [
  'knowledge-papers',
  'factsheets',
  'evaluation-briefs',
  'series',
  'projects',
  'news',
  'events',
] as const satisfies readonly Folder[];

/** A person or an organisation. */
export const agent = (name: FieldWord, options?: FieldOptions): RelationshipField =>
  referenceToAny(name, AGENT_FOLDERS, options);

/** Persons and organisations. */
export const agents = (name: FieldWord, options?: FieldOptions): RelationshipField =>
  referencesToAny(name, AGENT_FOLDERS, options);

/** Anything with a page of its own. */
export const page = (name: FieldWord, options?: FieldOptions): RelationshipField =>
  referenceToAny(name, PAGE_FOLDERS, options);

/** Any number of things with a page of their own. */
export const pages = (name: FieldWord, options?: FieldOptions): RelationshipField =>
  referencesToAny(name, PAGE_FOLDERS, options);

/** A picture of the library. */
export const picture = (name: FieldWord, options?: FieldOptions): UploadField => ({
  ...described(name, options),
  type: 'upload',
  relationTo: 'media',
});
