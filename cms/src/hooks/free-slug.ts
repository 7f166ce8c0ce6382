import type { CollectionSlug, PayloadRequest } from 'payload';
import { LONGEST_SLUG } from '../fields/slugify.ts';

const MOST_TRIES = 1000;

/**
 * The first of `wanted`, `wanted-2`, `wanted-3` … that no other document of the collection has.
 * @param id the document that asks, which may keep what it has
 */
export const findFreeSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  id: number | string | undefined,
): Promise<string> => {
  for (let number = 1; number < MOST_TRIES; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const slug = wanted.slice(0, LONGEST_SLUG - suffix.length).replace(/-$/, '') + suffix;
    const { totalDocs } = await req.payload.db.count({
      collection,
      req,
      where: { and: [{ slug: { equals: slug } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    });
    if (totalDocs === 0) return slug;
  }
  return `${wanted.slice(0, LONGEST_SLUG - 9)}-${Date.now().toString(36)}`;
};
