import { PartialDateSchema } from '@kmh/content/schema';
import { z } from 'zod';
import type { MessageKey } from '../../i18n/messages.ts';
import type { MessageValues } from '../../i18n/text.ts';

/** Why a value is refused: a message and what stands in its gaps. */
export interface Problem {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** True for a field that nobody has filled in. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const fromIssue = (issue: z.core.$ZodIssue, value: unknown): Problem => {
  const text = typeof value === 'string' ? value : '';
  if (issue.message === 'line break') return { key: 'refused.lineBreak' };
  if (issue.message === 'control character') return { key: 'refused.controlCharacter' };
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? { key: 'refused.tooLong', values: { max: Number(issue.maximum), length: text.length } }
      : { key: 'refused.tooBig', values: { max: Number(issue.maximum) } };
  }
  if (issue.code === 'too_small') return { key: 'refused.tooSmall', values: { min: Number(issue.minimum) } };
  if (issue.code === 'invalid_value') return { key: 'refused.notInList' };
  if (issue.code === 'invalid_type' && issue.expected === 'int') return { key: 'refused.wholeNumber' };
  if (issue.code === 'invalid_format') {
    if (issue.format === 'url') return { key: 'refused.address' };
    if (issue.format === 'email') return { key: 'refused.email' };
    if (issue.format === 'date' || issue.format === 'datetime') return { key: 'refused.date' };
  }
  return { key: 'refused.form' };
};

/** What is wrong with a value that is there, by the record's own schema. */
export const findProblem = (schema: z.core.$ZodType, value: unknown): Problem | undefined => {
  const result = z.safeParse(schema, value);
  const issue = result.error?.issues[0];
  if (!issue) return undefined;
  return schema === PartialDateSchema ? { key: 'refused.partialDate' } : fromIssue(issue, value);
};
