import { z } from 'zod';
import { ContractError } from './contract-error.ts';
import type { DataField } from './data-fields.ts';
import { findField } from './find-field.ts';
import { toRowId } from './item-ids.ts';
import { elementOf, isRequired, isNamedFor, shapeOf, valueOf } from './schema-shape.ts';
import { emptyValue, notYet, writeValue, type DocumentWriting } from './write-values.ts';

type Schema = z.core.$ZodType;
type Values = Readonly<Record<string, unknown>>;

/** Facts and words of an entry, a group or a row: their schemas, or their values in one language. */
export interface Sides<Side> {
  readonly facts?: Side | undefined;
  readonly texts?: Side | undefined;
}

const ValuesSchema = z.record(z.string(), z.unknown());
const valuesOf = (value: unknown): Values | undefined =>
  value === undefined ? undefined : ValuesSchema.parse(value);

/** The key that a field is kept under, on one side. */
const keyOf = (
  schema: Schema | undefined,
  field: DataField,
  fields: readonly DataField[],
  place: string,
): [key: string, schema: Schema] | undefined => {
  const shape = schema === undefined ? {} : (shapeOf(schema) ?? {});
  const found = Object.entries(shape).find(([key]) => isNamedFor(field.name, key));
  return found !== undefined && findField(fields, found[0], place) === field ? found : undefined;
};

/** One row: its facts, its words beside them, and its id where it has one in the record. */
function writeRow(
  fields: readonly DataField[],
  schemas: Sides<Schema>,
  values: Sides<Values>,
  writing: DocumentWriting,
  place: string,
): unknown {
  const itemId = values.facts?.id;
  if (typeof itemId !== 'string') return writeFields(fields, schemas, values, writing, place);
  const id = toRowId(writing.owner, itemId);
  const row = writeFields(fields, schemas, values, { ...writing, owner: id }, place);
  return row === notYet ? notYet : { ...row, id };
}

function writeRows(
  field: DataField,
  schemas: Sides<Schema>,
  values: Sides<unknown>,
  writing: DocumentWriting,
  place: string,
): unknown {
  const element = schemas.facts === undefined ? undefined : elementOf(schemas.facts);
  if (element === undefined) throw new ContractError(place, 'the field is a list and the schema’s is not');
  const items = z.array(z.unknown()).parse(values.facts ?? []);
  if (shapeOf(element) === undefined) {
    const [only] = field.fields.filter(({ name }) => name !== 'id');
    if (only === undefined)
      throw new ContractError(place, 'a list of plain values has exactly one field in its rows');
    return items.map((item) => ({ [only.name]: writeValue(only, element, item, writing, place) }));
  }
  const words = schemas.texts === undefined ? undefined : valueOf(schemas.texts);
  const wordsById = valuesOf(values.texts) ?? {};
  return items
    .map((item) => {
      const facts = valuesOf(item);
      const texts = valuesOf(typeof facts?.id === 'string' ? wordsById[facts.id] : undefined);
      return writeRow(field.fields, { facts: element, texts: words }, { facts, texts }, writing, place);
    })
    .filter((row) => row !== notYet);
}

function writeField(
  field: DataField,
  schemas: Sides<Schema>,
  values: Sides<unknown>,
  writing: DocumentWriting,
  place: string,
): unknown {
  if (field.type === 'list') return writeRows(field, schemas, values, writing, place);
  if (field.type === 'group') {
    const inside = { facts: valuesOf(values.facts), texts: valuesOf(values.texts) };
    return writeFields(field.fields, schemas, inside, writing, place);
  }
  return schemas.facts === undefined
    ? emptyValue(field)
    : writeValue(field, schemas.facts, values.facts, writing, place);
}

/**
 * The fields of a document, a group or a row in one language. Fields that the schema does not know are not mentioned.
 *
 * @returns the values by field name; `notYet` where a row or group cannot be without something that is not in the CMS yet
 * @throws ContractError when fields and schema do not say the same
 */
export function writeFields(
  fields: readonly DataField[],
  schemas: Sides<Schema>,
  values: Sides<Values>,
  writing: DocumentWriting,
  place: string,
): Record<string, unknown> | typeof notYet {
  const document: Record<string, unknown> = {};
  for (const field of fields) {
    const fact = keyOf(schemas.facts, field, fields, place);
    const text = keyOf(schemas.texts, field, fields, place);
    if (field.name === 'id' || (fact === undefined && text === undefined)) continue;
    // Within a localised field everything is in one language: what it holds is written as if it were facts.
    const side = field.localized && text !== undefined ? { facts: text } : { facts: fact, texts: text };
    const from = field.localized && text !== undefined ? { facts: values.texts, texts: undefined } : values;
    const value = writeField(
      field,
      { facts: side.facts?.[1], texts: side.texts?.[1] },
      {
        facts: side.facts === undefined ? undefined : from.facts?.[side.facts[0]],
        texts: side.texts === undefined ? undefined : from.texts?.[side.texts[0]],
      },
      writing,
      `${place}.${field.name}`,
    );
    if (value === notYet && side.facts !== undefined && isRequired(side.facts[1])) return notYet;
    document[field.name] = value === notYet ? emptyValue(field) : value;
  }
  return document;
}
