import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The schema without what says that a value may be missing. */
export function unwrap(schema: Schema): Schema {
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

/** Payload keeps what it knows of an uploaded file under names of its own, and `url` is one of them. */
const otherNames: Readonly<Record<string, string>> = {
  externalUrl: 'url',
  filename: 'file',
  filesize: 'bytes',
  mimeType: 'mime',
};

const plainName = (name: string) => name.replaceAll('-', '').toLowerCase();

/** Whether a field is named for a key: `containerTitle` for `container-title`, `url` for `URL`, `filesize` for `bytes`. */
export const isNamedFor = (field: string, key: string): boolean =>
  otherNames[field] === key || plainName(field) === plainName(key);
