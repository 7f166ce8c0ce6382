import type { z } from 'zod';

/** What is wrong with a value, and what to do, each a clause without a full stop. */
export interface Description {
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

/** How many words of a list an error repeats. */
const mostListed = 30;

const shown = (input: unknown): string => {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** A field as people say it, items counted from 1: `contributors[2].role`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');

/** What each shape is called by people. */
const shapes: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Forms of text that have a name. */
const formats: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  date: ['is no day of the calendar', 'Write it as YYYY-MM-DD'],
  datetime: ['is no moment in time', 'Write it as 2022-12-08T14:00:00+01:00'],
  email: ['is no e-mail address', 'Write it as name@example.org'],
  url: ['is no address of the kind that may stand here', 'Write it whole, beginning with https://'],
  regex: ['is not written as this field asks', 'See content/schema for its form'],
};

/** Rules of our own schemas, by the word that they fail with. */
const rules: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  'not a slug': [
    'is no name of an entry',
    'Write the name of its folder: lower-case letters, digits and single hyphens',
  ],
  'not an id': ['is no id', 'Write it with lower-case letters, digits and hyphens'],
  'not a file name': [
    'is no name of a file in this folder',
    'Write it with lower-case letters, digits, points and hyphens',
  ],
  'empty text': ['says nothing', 'Write it, or delete the field'],
  'control character': ['holds a character that cannot be shown', 'Type the text anew'],
  'line break': ['runs over more than one line', 'Write it on one line'],
  'no language': ['names no language', 'List the languages that are published'],
  'not a permalinkId': ['is no permalinkId', 'Make one in the CMS; never change one that was published'],
  'wrong check character': ['is a permalinkId with a typing error', 'Compare it with what was published'],
};

const referenceRule = (folders: string): readonly [reason: string, remedy: string] => [
  'is no reference of the kind that belongs here',
  `Write folder and name of an entry, such as ${folders.split(', ')[0] ?? ''}/its-name; the folders are: ${folders}`,
];

function describeText(name: string, issue: z.core.$ZodIssueInvalidStringFormat): Description {
  const value = shown(issue.input);
  const [, folders] = /^not in (.*)$/.exec(issue.message) ?? [];
  const [reason, remedy] = (folders === undefined ? undefined : referenceRule(folders)) ??
    rules[issue.message] ??
    formats[issue.format] ??
    formats['regex'] ?? ['', ''];
  return { code: `field-${issue.format}`, reason: `“${name}” is “${value}”, which ${reason}`, remedy };
}

function describeSize(name: string, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Description {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
  const length = typeof issue.input === 'string' ? ` (it has ${issue.input.length})` : '';
  return issue.code === 'too_big'
    ? {
        code: 'field-too-big',
        reason: `“${name}” may have at most ${limit}${unit}${length}`,
        remedy: 'Shorten it',
      }
    : {
        code: 'field-too-small',
        reason: `“${name}” must have at least ${limit}${unit}${length}`,
        remedy: 'Add what is missing',
      };
}

/** Puts a fault of a schema into words. */
export function describeIssue(issue: z.core.$ZodIssue): Description {
  const name = fieldName(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined)
        return { code: 'field-missing', reason: `“${name}” is missing`, remedy: 'Add it' };
      return {
        code: 'field-type',
        reason: `“${name}” is “${shown(issue.input)}”, but ${shapes[issue.expected] ?? issue.expected} must stand here`,
        remedy: 'Correct it',
      };
    case 'unrecognized_keys':
      return {
        code: 'field-unknown',
        reason: `${issue.keys.map((key) => `“${key}”`).join(', ')} is no field ${name === '' ? 'of this kind of entry' : `of “${name}”`}`,
        remedy: 'Delete it, or correct its name',
      };
    case 'invalid_value':
      if (issue.input === undefined)
        return { code: 'field-missing', reason: `“${name}” is missing`, remedy: 'Add it' };
      return {
        code: 'field-value',
        reason: `“${name}” is “${shown(issue.input)}”, which is not in its list`,
        remedy:
          issue.values.length > mostListed
            ? 'Use a code of its vocabulary'
            : `Use one of: ${issue.values.map(String).join(', ')}`,
      };
    case 'invalid_format':
      return describeText(name, issue);
    case 'too_big':
    case 'too_small':
      return describeSize(name, issue);
    case 'invalid_key':
      return { code: 'field-key', reason: `“${name}” is no name that may stand here`, remedy: 'Correct it' };
    default: {
      const [, folders] = /^not in (.*)$/.exec(issue.message) ?? [];
      const [reason, remedy] = (folders === undefined ? undefined : referenceRule(folders)) ??
        rules[issue.message] ?? ['is not written as this field asks', 'See content/schema for its form'];
      return { code: `field-${issue.code}`, reason: `“${name}” ${reason}`, remedy };
    }
  }
}
