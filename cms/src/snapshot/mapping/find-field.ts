import { ContractError } from './contract-error.ts';
import type { DataField } from './data-fields.ts';
import { isNamedFor } from './schema-shape.ts';

/**
 * The field that a schema's key is kept in.
 *
 * @param place where the key stands, for the error: `factsheets.reach`
 * @throws ContractError when there is none
 */
export function findField(fields: readonly DataField[], key: string, place: string): DataField {
  // Payload's own `url` of an upload stands beside the address that the record knows.
  const field =
    fields.findLast(({ name }) => name !== key && isNamedFor(name, key)) ??
    fields.find(({ name }) => isNamedFor(name, key));
  if (field === undefined) throw new ContractError(`${place}.${key}`, 'the collection has no such field');
  return field;
}
