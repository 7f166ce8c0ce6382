import { folderOf, isPageKind, kindOf, type Folder } from '@kmh/content/schema';
import { KindSchema, type Kind } from '@kmh/content/vocabulary';
import type { Field, Payload } from 'payload';

/*
 * The order in which the record is filled into the CMS: what others point to comes first.
 */
const order: readonly Kind[] = [
  'media',
  'document',
  'topic',
  'organisation',
  'person',
  'series',
  'project',
  'knowledge-paper',
  'factsheet',
  'evaluation-brief',
  'news',
  'event',
];

/** Every kind, those that others point to before those that point to them. */
export const kindsInOrder: readonly Kind[] = [
  ...order,
  ...KindSchema.options.filter((kind) => !order.includes(kind)),
];

export const recordFolders: readonly Folder[] = kindsInOrder.map((kind) => folderOf[kind]);

export const isRecordFolder = (slug: string): slug is Folder =>
  recordFolders.some((folder) => folder === slug);

/** Whether documents of a collection are drafts until they are published. */
export const hasDrafts = (folder: Folder): boolean => isPageKind(kindOf(folder));

/** The fields of a kind's collection. */
export const fieldsOf = (payload: Payload, folder: Folder): readonly Field[] =>
  payload.collections[folder].config.fields;
