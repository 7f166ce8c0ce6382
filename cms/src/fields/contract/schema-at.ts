import { z } from 'zod';

/** The part of a kind's definition that says what its entries hold. */
export interface RecordDefinition {
  readonly facts: z.ZodObject;
  readonly texts: z.ZodObject;
}

/** Whether the record demands a value: always, as soon as the group it stands in has any, or not at all. */
export type Demand = 'always' | 'with-group' | 'never';

/** What the record says of the values at a path. */
export interface Agreement {
  /** Facts stand in `entry.yaml`, once; texts stand in `<lang>.mdx`, once a language. */
  readonly side: 'facts' | 'texts';
  /** Checks one value; defaults and optionality are taken off. */
  readonly schema: z.core.$ZodType;
  readonly demand: Demand;
  readonly defaultValue: unknown;
  /** Names of the values in the same group on the same side, itself included. */
  readonly group: readonly string[];
}

/**
 * Names that differ: CSL writes some in ways that a CMS field cannot be named, and Payload has names of its own for what
 * it knows of a file.
 */
const RECORD_NAMES: Readonly<Record<string, string>> = {
  containerTitle: 'container-title',
  url: 'URL',
  doi: 'DOI',
  externalUrl: 'url',
  filename: 'file',
  filesize: 'bytes',
  mimeType: 'mime',
};

/** The record's name of a field that stands in an object of this shape. */
const nameInRecord = (name: string, shape: Readonly<Record<string, unknown>>): string => {
  const other = RECORD_NAMES[name];
  return other !== undefined && other in shape ? other : name;
};

interface Bare {
  schema: z.core.$ZodType;
  optional: boolean;
  defaultValue: unknown;
}

const bare = (schema: z.core.$ZodType): Bare => {
  if (schema instanceof z.ZodOptional) return { ...bare(schema.unwrap()), optional: true };
  if (schema instanceof z.ZodDefault) {
    return { ...bare(schema.unwrap()), optional: true, defaultValue: schema.def.defaultValue };
  }
  return { schema, optional: false, defaultValue: undefined };
};

/** The object that a container holds: an object itself, the items of a list, the values of a record. */
const objectIn = (schema: z.core.$ZodType, name: string): z.ZodObject | undefined => {
  const inner = bare(schema).schema;
  if (inner instanceof z.ZodObject) return inner;
  if (inner instanceof z.ZodArray) return objectIn(inner.element, name);
  if (inner instanceof z.ZodRecord) return objectIn(inner.valueType, name);
  if (inner instanceof z.ZodUnion) {
    return inner.options
      .map((option) => objectIn(option, name))
      .find((found) => found && nameInRecord(name, found.shape) in found.shape);
  }
  return undefined;
};

const isList = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodArray || schema instanceof z.ZodRecord;

const isUnionOfObjects = (schema: z.core.$ZodType): boolean => {
  const inner = bare(schema).schema;
  if (inner instanceof z.ZodArray) return isUnionOfObjects(inner.element);
  return inner instanceof z.ZodUnion;
};

const findOnSide = (
  side: Agreement['side'],
  root: z.ZodObject,
  path: readonly string[],
): Agreement | undefined => {
  let container: z.core.$ZodType = root;
  let optionalGroup = false;
  let found: Agreement | undefined;
  for (const name of path) {
    const object = objectIn(container, name);
    if (!object) {
      // A list of plain texts is kept in rows with one field, `text`.
      const list = bare(container).schema;
      if (name !== 'text' || !(list instanceof z.ZodArray)) return undefined;
      return { side, schema: list.element, demand: 'always', defaultValue: undefined, group: ['text'] };
    }
    const next = object.shape[nameInRecord(name, object.shape)];
    if (next === undefined) return undefined;
    const { schema, optional, defaultValue } = bare(next);
    const free = optional || isUnionOfObjects(container);
    found = {
      side,
      schema,
      demand: free ? 'never' : optionalGroup ? 'with-group' : 'always',
      defaultValue,
      group: Object.keys(object.shape),
    };
    optionalGroup = isList(schema) ? false : optionalGroup || optional;
    container = schema;
  }
  return found;
};

/**
 * Finds what the record says of the field at a path of names, such as `['findings', 'statement']`.
 * @returns one agreement a side that knows the path; a list of items with facts and texts stands on both.
 */
export const agreementsAt = (definition: RecordDefinition, path: readonly string[]): Agreement[] =>
  [findOnSide('facts', definition.facts, path), findOnSide('texts', definition.texts, path)].filter(
    (agreement) => agreement !== undefined,
  );
