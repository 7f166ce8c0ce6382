import type { Folder } from '@kmh/content/schema';
import type { Payload } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { mayBeShown } from '../media/consent.ts';
import { keyOf, type DocumentRef } from './document-key.ts';
import type { EntryNames } from './document-to-entry.ts';
import { hasDrafts, isRecordFolder } from './record-folders.ts';
import type { RecordIndex } from './record-index.ts';
import { pointerKey } from './rich-text/lexical-state.ts';
import type { DocumentPointer } from './rich-text/lexical-state.ts';

/** What a picture says of itself to those who cannot see it. */
export interface PictureWords {
  readonly name: string;
  readonly decorative: boolean;
  readonly alt: Readonly<Record<string, unknown>>;
}

/** Names of everything that documents point to, read before it is asked for. */
export interface Directory extends EntryNames {
  /** Reads what is not known yet of these documents. */
  readonly prepare: (pointers: readonly DocumentPointer[]) => Promise<void>;
  /** Which document has a name, among those that were read. */
  readonly refOf: (name: string) => DocumentRef | undefined;
  readonly picture: (slug: string) => PictureWords | undefined;
}

const HeadSchema = z.looseObject({ id: IdSchema, slug: z.string().nullish() });
const PictureSchema = z.looseObject({
  filename: z.string().nullish(),
  decorative: z.boolean().nullish(),
  alt: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * @param index knows which publications are in the record; pictures, documents and names are read from the CMS
 * @param now the moment at which a picture's consent must hold
 */
export function createDirectory(payload: Payload, index: RecordIndex, now: Date): Directory {
  const slugs = new Map<string, string | undefined>();
  const refs = new Map<string, DocumentRef>();
  const pictures = new Map<string, PictureWords>();

  const read = async (collection: Folder, ids: readonly (string | number)[]) => {
    for (const id of ids) slugs.set(keyOf({ collection, id }), undefined);
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: ids.length,
      locale: 'all',
      overrideAccess: true,
      pagination: false,
      where: { id: { in: [...ids] } },
      ...(collection === 'media' ? {} : { select: { slug: true } }),
    });
    for (const doc of docs) {
      const { id, slug } = HeadSchema.parse(doc);
      if (!slug || (collection === 'media' && !mayBeShown(doc, now))) continue;
      slugs.set(keyOf({ collection, id }), slug);
      refs.set(`${collection}/${slug}`, { collection, id });
      if (collection !== 'media') continue;
      const { filename, decorative, alt } = PictureSchema.parse(doc);
      pictures.set(slug, { name: filename ?? slug, decorative: decorative === true, alt: alt ?? {} });
    }
  };

  const indexed = ({ relationTo, value }: DocumentPointer) => {
    const found = index.get(pointerKey({ relationTo, value }));
    return found?.recorded === true ? found : undefined;
  };
  return {
    prepare: async (pointers) => {
      const unknown = new Map<Folder, Set<string | number>>();
      for (const { relationTo, value } of pointers) {
        if (
          !isRecordFolder(relationTo) ||
          hasDrafts(relationTo) ||
          slugs.has(pointerKey({ relationTo, value }))
        )
          continue;
        unknown.set(relationTo, (unknown.get(relationTo) ?? new Set()).add(value));
      }
      for (const [collection, ids] of unknown) await read(collection, [...ids]);
    },
    slug: (pointer) =>
      isRecordFolder(pointer.relationTo) && hasDrafts(pointer.relationTo)
        ? indexed(pointer)?.slug
        : slugs.get(pointerKey(pointer)),
    permalinkId: (pointer) => indexed(pointer)?.permalinkId,
    refOf: (name) => refs.get(name),
    picture: (slug) => pictures.get(slug),
  };
}
