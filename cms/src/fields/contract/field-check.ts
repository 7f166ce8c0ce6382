import type { Agreement } from './schema-at.ts';
import { findProblem, isEmpty } from './find-problem.ts';
import type { Problem } from './find-problem.ts';
import { toRecordValue } from './to-record-value.ts';

/** A row or a group of values as the CMS keeps them. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Checks one value of a field.
 * @param siblings the values beside it, itself included
 * @param demanded false while nobody needs it yet, as in a language that is still a draft: then it may be empty
 */
export type FieldCheck = (value: unknown, siblings: Values, demanded: boolean) => Problem | undefined;

/** A field's check, as it is kept in the field's `custom`. */
export const isFieldCheck = (value: unknown): value is FieldCheck => typeof value === 'function';

/** The check that the record's schema makes of a field. */
export const createFieldCheck =
  ({ schema, demand, group }: Agreement): FieldCheck =>
  (value, siblings, demanded) => {
    if (!isEmpty(value)) return findProblem(schema, toRecordValue(schema, value));
    if (!demanded || demand === 'never') return undefined;
    const groupIsUsed = demand === 'always' || group.some((name) => !isEmpty(siblings[name]));
    return groupIsUsed ? { key: 'refused.missing' } : undefined;
  };
