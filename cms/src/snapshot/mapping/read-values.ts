import { ItemIdSchema } from '@kmh/content/schema';
import { cleanLine, cleanText } from '@kmh/content/entry';
import { z } from 'zod';
import { IdSchema } from '../../fields/values.ts';
import { DocumentIdSchema, DocumentPointerSchema, type DocumentPointer } from '../rich-text/lexical-state.ts';
import { ContractError } from './contract-error.ts';
import type { DataField } from './data-fields.ts';
import { toDay, toMoment } from './dates.ts';
import { findField } from './find-field.ts';
import { toItemId } from './item-ids.ts';
import { elementOf, isNumber, isRequired, isSame, shapeOf } from './schema-shape.ts';

/** What is at hand while a document is read. */
export interface DocumentReading {
  /** The record's name of a document; undefined for one that is not in the record. */
  readonly slug: (document: DocumentPointer) => string | undefined;
  /** The document's permalinkId, before which its rows' ids stand; empty where it has none. */
  readonly owner: string;
}

export type Row = Readonly<Record<string, unknown>>;
type Schema = z.core.$ZodType;

/** Stands for what points to something that is not in the record, and therefore stays out of it too. */
export const leftOut = Symbol('left out');

export const RowSchema = z.record(z.string(), z.unknown());
const RowsSchema = z
  .array(RowSchema)
  .nullish()
  .transform((rows) => rows ?? []);
const StringSchema = z.string().nullish();
const RowIdSchema = IdSchema.transform(String);

/** A text as the record takes it: as it is where it can be, else without what cannot be published, else on one line. */
function fitText(words: string, schema: Schema): string {
  const fits = (text: string) => z.safeParse(schema, text).success;
  if (fits(words)) return words;
  const clean = cleanText(words);
  return fits(clean) ? clean : cleanLine(words);
}

function readText(field: DataField, schema: Schema, value: unknown, { owner }: DocumentReading): unknown {
  const one = (words: string | null | undefined, target: Schema): string | undefined => {
    if (words === null || words === undefined || !/\S/.test(words)) return undefined;
    return isSame(target, ItemIdSchema) ? toItemId(owner, words) : fitText(words, target);
  };
  if (!field.hasMany) return one(StringSchema.parse(value), schema);
  const element = elementOf(schema) ?? schema;
  return (z.array(z.string()).nullish().parse(value) ?? [])
    .map((words) => one(words, element))
    .filter((words) => words !== undefined);
}

function readChoice(field: DataField, schema: Schema, value: unknown, { owner }: DocumentReading): unknown {
  const one = (code: string, target: Schema | undefined): unknown => {
    if (target === undefined) return code;
    if (isNumber(target)) return Number(code);
    return isSame(target, ItemIdSchema) ? toItemId(owner, code) : code;
  };
  if (!field.hasMany) {
    const code = StringSchema.parse(value) ?? '';
    return code === '' ? undefined : one(code, schema);
  }
  return (z.array(z.string()).nullish().parse(value) ?? []).map((code) => one(code, elementOf(schema)));
}

function readRelation(field: DataField, value: unknown, { slug }: DocumentReading): unknown {
  const [only = ''] = field.relationTo;
  const pointer = (target: unknown): DocumentPointer =>
    field.polymorphic
      ? DocumentPointerSchema.parse(target)
      : { relationTo: only, value: DocumentIdSchema.parse(target) };
  const one = (target: unknown): string | undefined => {
    const document = pointer(target);
    const name = slug(document);
    return name !== undefined && field.polymorphic ? `${document.relationTo}/${name}` : name;
  };
  if (field.hasMany)
    return (z.array(z.unknown()).nullish().parse(value) ?? []).map(one).filter((name) => name !== undefined);
  return value === null || value === undefined ? undefined : (one(value) ?? leftOut);
}

function readDate(schema: Schema, value: unknown, siblings: Row): string | undefined {
  const stored = StringSchema.parse(value) ?? '';
  if (stored === '') return undefined;
  const day = toDay(stored);
  if (z.safeParse(schema, day).success) return day;
  return toMoment(stored, z.string().catch('UTC').parse(siblings.timezone));
}

/** Rows of a list: objects, or plain texts where the schema says so. */
function readRows(
  field: DataField,
  schema: Schema,
  value: unknown,
  reading: DocumentReading,
  place: string,
): unknown {
  const element = elementOf(schema);
  if (element === undefined) throw new ContractError(place, 'the field is a list and the schema’s is not');
  const rows = RowsSchema.parse(value);
  if (shapeOf(element) !== undefined)
    return rows
      .map((row) => readObject(field.fields, element, row, reading, place))
      .filter((row) => row !== leftOut);
  const [only, ...more] = field.fields.filter(({ name }) => name !== 'id');
  if (only === undefined || more.length > 0)
    throw new ContractError(place, 'a list of plain values has exactly one field in its rows');
  return rows
    .map((row) => readValue(only, element, row[only.name], row, reading, place))
    .filter((item) => item !== undefined && item !== leftOut);
}

/** The id of a row as it is in the database; rows that never went through it have none. */
export const rowIdOf = (row: Row): string | undefined =>
  row.id === null || row.id === undefined ? undefined : RowIdSchema.parse(row.id);

/** A group or a row as an object of the record; `leftOut` where it cannot be without something that is not in the record. */
function readObject(
  fields: readonly DataField[],
  schema: Schema,
  row: Row,
  reading: DocumentReading,
  place: string,
): unknown {
  const result: Record<string, unknown> = {};
  const rowId = rowIdOf(row);
  for (const [key, child] of Object.entries(shapeOf(schema) ?? {})) {
    if (key === 'id') {
      if (rowId !== undefined) result.id = toItemId(reading.owner, rowId);
      continue;
    }
    const field = findField(fields, key, place);
    const inside = field.type === 'list' && rowId !== undefined ? { ...reading, owner: rowId } : reading;
    const value = readValue(field, child, row[field.name], row, inside, `${place}.${key}`);
    if (value === leftOut && isRequired(child)) return leftOut;
    if (value !== undefined && value !== leftOut) result[key] = value;
  }
  return result;
}

/** Whether nothing was filled in, at any depth. */
export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
};

/**
 * The value of one field as the record writes it; undefined where nothing was filled in.
 *
 * @param siblings the values beside it
 * @throws ContractError when field and schema are of different kinds
 */
export function readValue(
  field: DataField,
  schema: Schema,
  value: unknown,
  siblings: Row,
  reading: DocumentReading,
  place: string,
): unknown {
  switch (field.type) {
    case 'text':
      return readText(field, schema, value, reading);
    case 'number':
      return z.number().nullish().parse(value) ?? undefined;
    case 'json':
      return value ?? undefined;
    case 'flag':
      return z.boolean().nullish().parse(value) ?? undefined;
    case 'choice':
      return readChoice(field, schema, value, reading);
    case 'date':
      return readDate(schema, value, siblings);
    case 'relation':
      return readRelation(field, value, reading);
    case 'list':
      return readRows(field, schema, value, reading, place);
    case 'group': {
      const group = readObject(field.fields, schema, RowSchema.nullish().parse(value) ?? {}, reading, place);
      return isEmpty(group) ? undefined : group;
    }
    case 'richText':
    case 'other':
      throw new ContractError(place, 'a field of this type cannot be kept as a value');
  }
}
