import { ItemIdSchema } from '@kmh/content/schema';
import { z } from 'zod';
import type { DocumentId, DocumentPointer } from '../rich-text/lexical-state.ts';
import { ContractError } from './contract-error.ts';
import type { DataField } from './data-fields.ts';
import { fromDay, fromMoment } from './dates.ts';
import { elementOf, isSame } from './schema-shape.ts';

/** What is at hand while an entry is written as a document. */
export interface DocumentWriting {
  /** The id of an entry's document; undefined while it is not in the CMS. */
  readonly id: (folder: string, slug: string) => DocumentId | undefined;
  /** Called with each entry that is not in the CMS yet, as `folder/slug`; what points to it is left out for now. */
  readonly missing: (name: string) => void;
  /** Comes before the ids of rows: the permalinkId of the document, or the id of the row around them. Empty where there is none. */
  readonly owner: string;
  /** The id of the row of an item of the document: rows point to each other by it. */
  readonly rowId: (itemId: string) => string;
}

type Schema = z.core.$ZodType;

/** Stands for what cannot be written yet, as it points to something that is not in the CMS. */
export const notYet = Symbol('not yet');

/** What a field holds when nothing is filled in. Lists are said to be empty, so that what was there before goes. */
export const emptyValue = (field: DataField): null | [] =>
  field.type === 'list' || field.hasMany ? [] : null;

function writeRelation(field: DataField, value: unknown, { id, missing }: DocumentWriting): unknown {
  const [only = ''] = field.relationTo;
  const one = (name: string): DocumentId | DocumentPointer | undefined => {
    const [folder = '', slug = ''] = field.polymorphic ? name.split('/') : [only, name];
    const target = id(folder, slug);
    if (target === undefined) missing(`${folder}/${slug}`);
    return target === undefined || !field.polymorphic ? target : { relationTo: folder, value: target };
  };
  if (!field.hasMany) return one(z.string().parse(value)) ?? notYet;
  return z
    .array(z.string())
    .parse(value)
    .map(one)
    .filter((target) => target !== undefined);
}

/** Codes are texts in the CMS, also those that are numbers in the record; ids of items become ids of rows. */
function writeChoice(field: DataField, schema: Schema, value: unknown, { rowId }: DocumentWriting): unknown {
  const one = (code: unknown, target: Schema) =>
    isSame(target, ItemIdSchema) ? rowId(String(code)) : String(code);
  if (!field.hasMany) return one(value, schema);
  const codes = z.array(z.unknown()).parse(value);
  return codes.map((code) => one(code, elementOf(schema) ?? schema));
}

/** A source is named by the editor in `key`, and the text cites it by that; every other item id points to a row. */
function writeText(field: DataField, schema: Schema, value: unknown, { rowId }: DocumentWriting): unknown {
  const one = (words: string, target: Schema) =>
    isSame(target, ItemIdSchema) && field.name !== 'key' ? rowId(words) : words;
  if (!field.hasMany) return one(z.string().parse(value), schema);
  const element = elementOf(schema) ?? schema;
  return z
    .array(z.string())
    .parse(value)
    .map((words) => one(words, element));
}

/**
 * The value of one field that is neither group nor list, as the CMS keeps it.
 *
 * @throws ContractError when the field cannot hold a value
 */
export function writeValue(
  field: DataField,
  schema: Schema,
  value: unknown,
  writing: DocumentWriting,
  place: string,
): unknown {
  if (value === undefined) return emptyValue(field);
  switch (field.type) {
    case 'text':
      return writeText(field, schema, value, writing);
    case 'number':
    case 'flag':
    case 'json':
      return value;
    case 'choice':
      return writeChoice(field, schema, value, writing);
    case 'date': {
      const date = z.string().parse(value);
      return date.length === 'YYYY-MM-DD'.length ? fromDay(date) : fromMoment(date);
    }
    case 'relation':
      return writeRelation(field, value, writing);
    default:
      throw new ContractError(place, 'a field of this type cannot be kept as a value');
  }
}
