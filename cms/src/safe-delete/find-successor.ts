import { FolderSchema } from '@kmh/content/schema';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { PAGE_FOLDERS } from '../fields/references.ts';

const FoundSchema = z.looseObject({ permalinkId: z.string().min(1) });

/**
 * Finds the publication that an address of the site belongs to.
 *
 * @param address such as `https://site.example/en/factsheets/a-visit/`, `/fr/news/une-visite/`, `/k/5c9yz4` or `5c9yz4`
 * @returns its permalinkId; undefined when readers have no such publication
 */
export async function findSuccessor(req: PayloadRequest, address: string): Promise<string | undefined> {
  const path = URL.parse(address.trim(), 'https://site.invalid/')?.pathname ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  const folder = FolderSchema.safeParse(second).data;
  const permalinkId = first === 'k' ? second : parts.length === 1 ? first : undefined;
  const named =
    permalinkId === undefined ? { slug: { equals: third } } : { permalinkId: { equals: permalinkId } };
  for (const collection of PAGE_FOLDERS) {
    if (permalinkId === undefined && collection !== folder) continue;
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft: false,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      where: { and: [{ _status: { equals: 'published' } }, named] },
    });
    const found = FoundSchema.safeParse(docs[0]).data;
    if (found !== undefined) return found.permalinkId;
  }
  return undefined;
}
