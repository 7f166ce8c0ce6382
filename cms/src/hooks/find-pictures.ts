import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { FlattenedField } from 'payload';
import { z } from 'zod';

const IdSchema = z.union([
  z.number(),
  z.string().min(1),
  z.object({ id: z.union([z.number(), z.string()]) }).transform(({ id }) => id),
]);
const ObjectSchema = z.record(z.string(), z.unknown());

/** Ids of the pictures in the figures of a rich text, however deep they stand. */
export const picturesInText = (node: unknown): (number | string)[] => {
  if (Array.isArray(node)) return node.flatMap(picturesInText);
  const values = ObjectSchema.safeParse(node).data;
  if (!values) return [];
  const own = values.blockType === 'figure' ? IdSchema.safeParse(values.media).data : undefined;
  return [...(own === undefined ? [] : [own]), ...Object.values(values).flatMap(picturesInText)];
};

/**
 * Finds the pictures of a document with the languages in which each is shown.
 * @param values the document in all its languages
 * @param shown the languages that go out
 */
export const findPictures = (
  fields: readonly FlattenedField[],
  values: unknown,
  shown: readonly Lang[],
): Map<number | string, Set<Lang>> => {
  const found = new Map<number | string, Set<Lang>>();
  const add = (id: number | string | undefined, languages: readonly Lang[]) => {
    if (id !== undefined) found.set(id, new Set([...(found.get(id) ?? []), ...languages]));
  };
  const walk = (level: readonly FlattenedField[], parent: unknown): void => {
    const data = ObjectSchema.safeParse(parent).data ?? {};
    for (const field of level) {
      const value = data[field.name];
      if (field.type === 'group') walk(field.flattenedFields, value);
      if (field.type === 'upload' && field.relationTo === 'media') add(IdSchema.safeParse(value).data, shown);
      if (field.type !== 'richText') continue;
      const byLanguage = ObjectSchema.safeParse(value).data ?? {};
      for (const lang of langs.filter((known) => shown.includes(known))) {
        for (const id of picturesInText(byLanguage[lang])) add(id, [lang]);
      }
    }
  };
  walk(fields, values);
  return found;
};
