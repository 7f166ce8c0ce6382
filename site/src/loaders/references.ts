import { definitions, ReferenceMetaSchema } from '@kmh/content/schema';
import type { Kind } from '@kmh/content/vocabulary';
import { z } from 'zod';
import type { EntryRef } from '../library/item.ts';

type Collect = (value: unknown, found: Set<EntryRef>) => void;

const isRef = (value: string): value is EntryRef => value.includes('/');

function leaf(schema: z.ZodType): Collect | undefined {
  const meta = ReferenceMetaSchema.safeParse(schema.meta());
  if (!meta.success) return undefined;
  const [folder] = meta.data.reference;
  return (value, found) => {
    if (typeof value !== 'string') return;
    const ref = meta.data.polymorphic ? value : `${folder}/${value}`;
    if (isRef(ref)) found.add(ref);
  };
}

/* Built once for each kind from its schema, so that no field with a reference can be forgotten. */
function collectorOf(schema: unknown): Collect | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const own = leaf(schema);
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return collectorOf(schema.unwrap());
  }
  if (schema instanceof z.ZodArray) {
    const item = collectorOf(schema.element);
    if (item === undefined) return undefined;
    return (value, found) => {
      if (Array.isArray(value)) for (const each of value) item(each, found);
    };
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).flatMap(([name, field]): [string, Collect][] => {
      const collect = collectorOf(field);
      return collect === undefined ? [] : [[name, collect]];
    });
    if (fields.length === 0) return undefined;
    return (value, found) => {
      if (typeof value !== 'object' || value === null) return;
      const record = new Map<string, unknown>(Object.entries(value));
      for (const [name, collect] of fields) collect(record.get(name), found);
    };
  }
  return undefined;
}

const collectors = new Map<Kind, Collect | undefined>();

/** Every entry that an entry's facts refer to, each once, in the order of the schema. */
export function referencesIn(kind: Kind, facts: unknown): EntryRef[] {
  if (!collectors.has(kind)) collectors.set(kind, collectorOf(definitions[kind].facts));
  const found = new Set<EntryRef>();
  collectors.get(kind)?.(facts, found);
  return [...found];
}
