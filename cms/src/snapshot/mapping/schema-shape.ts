import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The schema without what says that a value may be missing. */
function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  return schema;
}

/** The keys of an object schema with their schemas; those of every variant of a union. Undefined for other schemas. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape;
  if (!(inner instanceof z.ZodUnion)) return undefined;
  const shapes = inner.options.map(shapeOf).filter((shape) => shape !== undefined);
  return shapes.length === 0 ? undefined : Object.assign({}, ...shapes);
}

/** What a list schema's items are. */
export function elementOf(schema: Schema): Schema | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** What a record schema's values are. */
export function valueOf(schema: Schema): Schema | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodRecord ? inner.valueType : undefined;
}

export const isNumber = (schema: Schema): boolean => unwrap(schema) instanceof z.ZodNumber;

/** Whether both are the same schema, apart from whether the value may be missing. */
export const isSame = (schema: Schema, other: Schema): boolean => unwrap(schema) === unwrap(other);

/** Whether an object without this key is refused. */
export const isRequired = (schema: Schema): boolean => !z.safeParse(schema, undefined).success;

/** Compares `containerTitle` with `container-title` and `url` with `URL`. */
export const sameName = (field: string, key: string): boolean => plainName(field) === plainName(key);
const plainName = (name: string) => name.replaceAll('-', '').toLowerCase();
