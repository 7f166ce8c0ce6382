import { z } from 'zod';
import type { Kind } from '../vocabulary/kinds.ts';

/** The folder of each kind under `content/entries`; also its segment in addresses. */
export const folderOf = {
  'knowledge-paper': 'knowledge-papers',
  factsheet: 'factsheets',
  'evaluation-brief': 'evaluation-briefs',
  series: 'series',
  project: 'projects',
  news: 'news',
  event: 'events',
  organisation: 'organisations',
  person: 'people',
  topic: 'topics',
  media: 'media',
  document: 'documents',
} as const satisfies Record<Kind, string>;

export const FolderSchema = z.enum(Object.values(folderOf));
export type Folder = z.output<typeof FolderSchema>;
