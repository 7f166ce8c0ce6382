import { ContractError } from './contract-error.ts';
import type { DataField } from './data-fields.ts';
import { sameName } from './schema-shape.ts';

/** Payload keeps what it knows of an uploaded file under names of its own, and `url` is one of them. */
const otherNames: Readonly<Record<string, string>> = { url: 'externalUrl' };

/**
 * The field that a schema's key is kept in.
 *
 * @param place where the key stands, for the error: `factsheets.reach`
 * @throws ContractError when there is none
 */
export function findField(fields: readonly DataField[], key: string, place: string): DataField {
  const field =
    fields.find(({ name }) => name === otherNames[key]) ?? fields.find(({ name }) => sameName(name, key));
  if (field === undefined) throw new ContractError(`${place}.${key}`, 'the collection has no such field');
  return field;
}
