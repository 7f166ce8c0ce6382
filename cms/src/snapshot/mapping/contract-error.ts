/** A collection does not have the fields that the record's schema asks for: a mistake in the code, not in a document. */
export class ContractError extends Error {
  readonly code = 'snapshot-contract';

  constructor(place: string, reason: string) {
    super(`${place} — ${reason}. Make the collection's fields and the schema in @kmh/content say the same.`);
    this.name = 'ContractError';
  }
}
