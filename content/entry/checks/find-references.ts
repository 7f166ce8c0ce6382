import { z } from 'zod';
import { ReferenceMetaSchema } from '../../schema/reference.ts';
import { FolderSchema, type Folder } from '../../schema/folders.ts';

/** A reference to another entry, found in facts or words. */
export interface FoundReference {
  readonly path: readonly (string | number)[];
  readonly folder: Folder;
  readonly slug: string;
}

type Finder = (value: unknown, path: readonly (string | number)[]) => FoundReference[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the mark that `reference()` and its like leave on a schema. */
function toLeafFinder(schema: z.core.$ZodType): Finder | undefined {
  const meta = ReferenceMetaSchema.safeParse(z.globalRegistry.get(schema));
  if (!meta.success) return undefined;
  const { polymorphic, reference } = meta.data;
  return (value, path) => {
    if (typeof value !== 'string') return [];
    const [folder, slug] = polymorphic ? value.split('/') : [reference[0], value];
    const known = FolderSchema.safeParse(folder);
    return known.success && slug !== undefined ? [{ path, folder: known.data, slug }] : [];
  };
}

/** Turns a schema, once, into what finds the references in its values; nothing where it can hold none. */
function toFinder(schema: z.core.$ZodType): Finder | undefined {
  const leaf = toLeafFinder(schema);
  if (leaf !== undefined) return leaf;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return toFinder(schema.unwrap());
  if (schema instanceof z.ZodArray || schema instanceof z.ZodRecord) {
    const inner = toFinder(schema instanceof z.ZodArray ? schema.element : schema.valueType);
    return (
      inner &&
      ((value, path) =>
        Array.isArray(value)
          ? value.flatMap((item, index) => inner(item, [...path, index]))
          : isRecord(value)
            ? Object.entries(value).flatMap(([key, item]) => inner(item, [...path, key]))
            : [])
    );
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => {
    const finder = toFinder(field);
    return finder === undefined ? [] : [[key, finder] as const];
  });
  if (fields.length === 0) return undefined;
  return (value, path) =>
    isRecord(value)
      ? fields.flatMap(([key, finder]) =>
          value[key] === undefined ? [] : finder(value[key], [...path, key]),
        )
      : [];
}

const finders = new WeakMap<z.core.$ZodType, Finder>();

/** Every reference to another entry that a value of the schema holds, with its path. */
export function findReferences(schema: z.core.$ZodType, value: unknown): FoundReference[] {
  const finder = finders.get(schema) ?? toFinder(schema) ?? (() => []);
  finders.set(schema, finder);
  return finder(value, []);
}
