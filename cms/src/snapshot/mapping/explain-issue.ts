import type { Lang } from '@kmh/content/vocabulary';
import type { z } from 'zod';
import type { EntryProblem } from '../entry-problem.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value, and what to do, without the words of programmers. */
function explain(issue: Issue): Pick<EntryProblem, 'reason' | 'remedy'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { reason: 'is empty', remedy: 'Fill it in' }
        : { reason: `is not what belongs here (${issue.expected})`, remedy: 'Fill it in again' };
    case 'too_big':
      return issue.origin === 'string'
        ? { reason: `has more than ${issue.maximum} characters`, remedy: 'Shorten it' }
        : { reason: `is more than ${issue.maximum}`, remedy: 'Correct it' };
    case 'too_small':
      return issue.origin === 'array'
        ? { reason: `has fewer than ${issue.minimum}`, remedy: 'Add what is missing' }
        : { reason: `is less than ${issue.minimum}`, remedy: 'Correct it' };
    case 'invalid_value':
      return { reason: 'is not one of the choices', remedy: 'Choose one from the list' };
    case 'invalid_format':
      return { reason: `cannot be used: ${issue.message}`, remedy: 'Correct it' };
    default:
      return { reason: `cannot be used: ${issue.message}`, remedy: 'Correct it' };
  }
}

/** A schema's objection as a problem of the document. Rows are counted from 1. */
export const explainIssue = (issue: Issue, lang?: Lang): EntryProblem => ({
  path: issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))),
  lang,
  ...explain(issue),
});
