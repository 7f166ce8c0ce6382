import type { Lang } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { ContractError } from './contract-error.ts';
import type { DataField } from './data-fields.ts';
import { findField } from './find-field.ts';
import { toItemId } from './item-ids.ts';
import {
  isEmpty,
  leftOut,
  readValue,
  RowSchema,
  rowIdOf,
  type DocumentReading,
  type Row,
} from './read-values.ts';
import { shapeOf, valueOf } from './schema-shape.ts';

type Schema = z.core.$ZodType;
const RowsSchema = z
  .array(RowSchema)
  .nullish()
  .transform((rows) => rows ?? []);
const LocalisedSchema = RowSchema.nullish().transform((values) => values ?? {});

/** The words of each row that has any, by the id of its item. */
function readKeyed(
  field: DataField,
  schema: Schema,
  value: unknown,
  lang: Lang,
  reading: DocumentReading,
  place: string,
): unknown {
  const words = RowsSchema.parse(value).flatMap((row): [string, unknown][] => {
    const rowId = rowIdOf(row);
    if (rowId === undefined) return [];
    const texts = readTexts(field.fields, schema, row, lang, { ...reading, owner: rowId }, place);
    return isEmpty(texts) ? [] : [[toItemId(reading.owner, rowId), texts]];
  });
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

function readText(
  field: DataField,
  schema: Schema,
  row: Row,
  lang: Lang,
  reading: DocumentReading,
  place: string,
): unknown {
  const value = row[field.name];
  if (field.localized)
    return readValue(field, schema, LocalisedSchema.parse(value)[lang], row, reading, place);
  if (field.type === 'group') {
    const texts = readTexts(
      field.fields,
      schema,
      RowSchema.nullish().parse(value) ?? {},
      lang,
      reading,
      place,
    );
    return isEmpty(texts) ? undefined : texts;
  }
  const words = valueOf(schema);
  if (field.type === 'list' && words !== undefined)
    return readKeyed(field, words, value, lang, reading, place);
  throw new ContractError(place, 'the field holds words and is not localised');
}

/**
 * The words of a document, a group or a row in one language.
 *
 * @param row its values in all languages: a localised field holds an object by language
 * @throws ContractError when fields and schema do not say the same
 */
export function readTexts(
  fields: readonly DataField[],
  schema: Schema,
  row: Row,
  lang: Lang,
  reading: DocumentReading,
  place: string,
): Record<string, unknown> {
  const texts: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(shapeOf(schema) ?? {})) {
    const field = findField(fields, key, place);
    const value = readText(field, child, row, lang, reading, `${place}.${key}`);
    if (value !== undefined && value !== leftOut) texts[key] = value;
  }
  return texts;
}
