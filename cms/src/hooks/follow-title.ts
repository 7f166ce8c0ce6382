import type { FieldHook, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { isMadeFrom, slugify } from '../fields/slugify.ts';
import { findFreeSlug } from './free-slug.ts';

const textOf = (values: unknown, name: string): string => {
  if (typeof values !== 'object' || values === null) return '';
  const value = Object.entries(values).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
};

/** Whether readers may know the document by its address: of a kind without drafts, as soon as it is saved. */
const wasPublished = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: number | string,
): Promise<boolean> => {
  if (!collection.versions?.drafts) return true;
  const { totalDocs } = await req.payload.db.countVersions({
    collection: collection.slug,
    req,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  });
  return totalDocs > 0;
};

/**
 * Makes the slug from the title in the original language, and lets it follow while the title is being written: until
 * the first publication, or until somebody writes a slug of their own.
 * @param source the field that has the title or name
 */
export const followTitle =
  (source: string): FieldHook =>
  async ({ collection, data, originalDoc, req, value }) => {
    const slug = typeof value === 'string' ? value.trim() : '';
    const title = textOf(data, source);
    if (!collection || title === '') return slug === '' ? value : slug;
    const original = textOf(data, 'originalLanguage') || textOf(originalDoc, 'originalLanguage');
    if (slug !== '') {
      const before = textOf(originalDoc, source);
      const follows = before !== '' && title !== before && isMadeFrom(slug, before);
      if (!follows || (original !== '' && original !== req.locale)) return slug;
    }
    const wanted = slugify(title);
    if (wanted === '') return slug === '' ? value : slug;
    const id: number | string | undefined = originalDoc?.id;
    if (slug !== '' && id !== undefined && (await wasPublished(req, collection, id))) return slug;
    return findFreeSlug(req, collection.slug, wanted, id);
  };
