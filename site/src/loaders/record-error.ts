import { formatErrors, type ContentError } from '@kmh/content/entry';

/** A record that cannot be published: everything that is wrong with it, one error a line. */
export class RecordError extends Error {
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    super(formatErrors(errors));
    this.name = 'RecordError';
    this.errors = errors;
    // The lines name the files; where our code noticed helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }
}
