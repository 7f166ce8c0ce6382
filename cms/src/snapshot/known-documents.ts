import type { AnyEntry } from '@kmh/content/entry';
import type { Folder } from '@kmh/content/schema';
import type { Payload } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import type { EntryIds } from './entry-to-document.ts';
import { recordFolders } from './record-folders.ts';
import type { DocumentId } from './rich-text/lexical-state.ts';

/** Documents of the CMS by the names that the record knows them by. */
export interface KnownDocuments extends EntryIds {
  readonly add: (folder: Folder, entry: AnyEntry, id: DocumentId) => void;
  readonly count: () => number;
}

const HeadSchema = z.object({
  id: IdSchema,
  slug: z.string().nullish(),
  permalinkId: z.string().nullish(),
});

/** Reads which documents there are, those in the trash included. */
export async function readKnownDocuments(payload: Payload): Promise<KnownDocuments> {
  const bySlug = new Map<string, DocumentId>();
  const byPermalink = new Map<string, { relationTo: string; value: DocumentId }>();
  const remember = (folder: string, id: DocumentId, slug?: string | null, permalinkId?: string | null) => {
    if (slug) bySlug.set(`${folder}/${slug}`, id);
    if (permalinkId) byPermalink.set(permalinkId, { relationTo: folder, value: id });
  };
  for (const collection of recordFolders) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      select: { slug: true, permalinkId: true },
      trash: true,
    });
    for (const { id, slug, permalinkId } of z.array(HeadSchema).parse(docs))
      remember(collection, id, slug, permalinkId);
  }
  return {
    id: (folder, slug) => bySlug.get(`${folder}/${slug}`),
    document: (permalinkId) => byPermalink.get(permalinkId),
    add: (folder, { slug, facts }, id) =>
      remember(folder, id, slug, 'permalinkId' in facts ? facts.permalinkId : undefined),
    count: () => bySlug.size,
  };
}
