import type { z } from 'zod';
import { ContractError } from './contract-error.ts';
import type { DataField } from './data-fields.ts';
import { findField } from './find-field.ts';
import { leftOut, readValue, type DocumentReading, type Row } from './read-values.ts';
import { shapeOf } from './schema-shape.ts';

/**
 * The facts of a document, as `entry.yaml` writes them.
 *
 * @param elsewhere keys that are made from something else than a field of that name
 * @throws ContractError when fields and schema do not say the same
 */
export function readFacts(
  fields: readonly DataField[],
  schema: z.core.$ZodType,
  row: Row,
  reading: DocumentReading,
  place: string,
  elsewhere: readonly string[],
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(shapeOf(schema) ?? {})) {
    if (elsewhere.includes(key)) continue;
    const field = findField(fields, key, place);
    if (field.localized)
      throw new ContractError(
        `${place}.${key}`,
        'the field is localised, and a fact is the same in every language',
      );
    const value = readValue(field, child, row[field.name], row, reading, `${place}.${key}`);
    if (value !== undefined && value !== leftOut) facts[key] = value;
  }
  return facts;
}
