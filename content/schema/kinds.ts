import type { z } from 'zod';
import type { Kind } from '../vocabulary/kinds.ts';
import { document } from './document.ts';
import { evaluationBrief } from './evaluation-brief.ts';
import { event } from './event.ts';
import { factsheet } from './factsheet.ts';
import type { Folder } from './folders.ts';
import { knowledgePaper } from './knowledge-paper.ts';
import { media } from './media.ts';
import { news } from './news.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { project } from './project.ts';
import { series } from './series.ts';
import { topic } from './topic.ts';

/** Every kind of entry; a kind that is missing here is a type error wherever kinds are listed. */
export const definitions = {
  'knowledge-paper': knowledgePaper,
  factsheet,
  'evaluation-brief': evaluationBrief,
  series,
  project,
  news,
  event,
  organisation,
  person,
  topic,
  media,
  document,
} as const satisfies { [K in Kind]: { kind: K } };

/** An entry's facts, as `entry.yaml` holds them. */
export type Facts<K extends Kind> = z.output<(typeof definitions)[K]['facts']>;
/** An entry's words in one language, as the front matter holds them. */
export type Texts<K extends Kind> = z.output<(typeof definitions)[K]['texts']>;

/** Kinds that are signed off language by language and have a page and a permanent address. */
export const pageKinds = [
  'knowledge-paper',
  'factsheet',
  'evaluation-brief',
  'series',
  'project',
  'news',
  'event',
] as const satisfies readonly Kind[];
export type PageKind = (typeof pageKinds)[number];

/** The knowledge products themselves. */
export const publicationKinds = [
  'knowledge-paper',
  'factsheet',
  'evaluation-brief',
] as const satisfies readonly Kind[];
export type PublicationKind = (typeof publicationKinds)[number];

const includes = <T extends string>(list: readonly T[], value: string): value is T =>
  list.some((item) => item === value);

export const isPageKind = (kind: Kind): kind is PageKind => includes(pageKinds, kind);
export const isPublicationKind = (kind: Kind): kind is PublicationKind => includes(publicationKinds, kind);

/** The kind whose entries stand in a folder. */
export function kindOf(folder: Folder): Kind {
  const found = Object.values(definitions).find((definition) => definition.folder === folder);
  if (found === undefined) throw new TypeError(`No kind has the folder ${folder}.`);
  return found.kind;
}
