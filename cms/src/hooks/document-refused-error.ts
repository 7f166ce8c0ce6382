import { ValidationError } from 'payload';
import type { PayloadRequest } from 'payload';

/** Why a document cannot go out: the field to look at, and a sentence that says what to do. */
export interface Refusal {
  readonly path: string;
  readonly message: string;
}

/** Thrown when a document cannot be saved or published as it is; each refusal is a sentence for the editor. */
export class DocumentRefusedError extends ValidationError {
  readonly code = 'document-refused';

  constructor(collection: string, refusals: readonly Refusal[], req: PayloadRequest) {
    super(
      { collection, errors: refusals.map(({ path, message }) => ({ path, message, label: message })), req },
      req.t,
    );
    this.message = refusals.map(({ message }) => message).join('\n');
  }
}
