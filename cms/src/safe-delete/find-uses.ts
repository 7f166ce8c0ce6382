import type { Payload } from 'payload';
import { z } from 'zod';
import { findByText } from '../database/text-search.ts';
import { IdSchema } from '../fields/values.ts';
import { documentPointers } from '../snapshot/document-pointers.ts';
import { keyOf } from '../snapshot/document-key.ts';
import type { DocumentRef } from '../snapshot/document-key.ts';
import { dataFields } from '../snapshot/mapping/data-fields.ts';
import { relationPaths } from '../snapshot/mapping/relation-paths.ts';
import { chooseTitle } from '../snapshot/read-titles.ts';
import { fieldsOf, hasDrafts, recordFolders } from '../snapshot/record-folders.ts';
import { pointerKey } from '../snapshot/rich-text/lexical-state.ts';
import type { Title } from '../snapshot/read-titles.ts';
import type { Folder } from '@kmh/content/schema';

/** A document that points to another. */
export interface Use {
  /** As `collection/id`. */
  readonly document: string;
  readonly title: Title | undefined;
}

/** As many documents are looked at for each way of pointing; who uses something in more places knows enough. */
const MOST = 50;

/** How a text says that it points to a document; more may be found than is meant, and is looked at again. */
function patternsOf({ collection, id }: DocumentRef): string[] {
  if (collection === 'organisations') return ['%"implementers":%'];
  const name = collection === 'media' ? 'media' : hasDrafts(collection) ? 'value' : undefined;
  if (name === undefined) return [];
  return ['', ' '].flatMap((space) => [`%"${name}":${space}${id}%`, `%"${name}":${space}"${id}"%`]);
}

const HeadSchema = z.looseObject({ id: IdSchema });
type Head = z.output<typeof HeadSchema>;

/** Ids of documents of one collection that may point to a document. */
async function findCandidates(payload: Payload, folder: Folder, ref: DocumentRef): Promise<Set<string>> {
  const paths = relationPaths(dataFields(fieldsOf(payload, folder)), ref.collection);
  const forms = hasDrafts(folder) ? [false, true] : [false];
  const byRelation = paths.flatMap(({ isPolymorphic, path }) =>
    forms.map(async (draft) => {
      const where = isPolymorphic
        ? {
            and: [
              { [`${path}.value`]: { equals: ref.id } },
              { [`${path}.relationTo`]: { equals: ref.collection } },
            ],
          }
        : { [path]: { equals: ref.id } };
      const { docs } = await payload.find({
        collection: folder,
        depth: 0,
        draft,
        limit: MOST,
        locale: 'all',
        overrideAccess: true,
        pagination: false,
        select: {},
        where,
      });
      return docs.map((doc) => String(doc.id));
    }),
  );
  const byText = forms.map(async (draft) => {
    const ids = await findByText(payload, folder, patternsOf(ref), draft);
    return ids.slice(0, MOST).map(String);
  });
  const found = await Promise.all([...byRelation, ...byText]);
  return new Set(found.flat());
}

/** Those of some documents that do point to it, as readers have them or in the newest draft. */
async function look(
  payload: Payload,
  folder: Folder,
  ref: DocumentRef,
  ids: ReadonlySet<string>,
  language: string,
): Promise<Use[]> {
  if (ids.size === 0) return [];
  const fields = dataFields(fieldsOf(payload, folder));
  const key = keyOf(ref);
  const name = payload.collections[folder].config.admin.useAsTitle ?? 'id';
  const read = async (draft: boolean): Promise<Head[]> => {
    const { docs } = await payload.find({
      collection: folder,
      depth: 0,
      draft,
      locale: 'all',
      overrideAccess: true,
      pagination: false,
      where: { id: { in: [...ids] } },
    });
    return z.array(HeadSchema).parse(docs);
  };
  const documents = [...(await read(false)), ...(hasDrafts(folder) ? await read(true) : [])];
  const uses = documents.flatMap((document): [string, Use][] => {
    const own = keyOf({ collection: folder, id: document.id });
    const points =
      own !== key && documentPointers(fields, document).some((pointer) => pointerKey(pointer) === key);
    return points ? [[own, { document: own, title: chooseTitle(document[name], language, document) }]] : [];
  });
  return [...new Map(uses).values()];
}

/**
 * Finds what points to a document: relations, pictures, links and blocks, in any language, published or draft. What is in the trash
 * points to nothing.
 *
 * @param language the language to have titles in, where they have one
 */
export async function findUses(payload: Payload, ref: DocumentRef, language: string): Promise<Use[]> {
  const found: Use[] = [];
  for (const folder of recordFolders) {
    const ids = await findCandidates(payload, folder, ref);
    found.push(...(await look(payload, folder, ref, ids, language)));
  }
  return found;
}
