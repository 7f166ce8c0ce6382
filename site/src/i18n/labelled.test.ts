import { expect, test } from 'vitest';
import { labelled } from './labelled.ts';

test.each([
  ['en', 'Malawi: Projects'],
  ['fr', 'Malawi\u00a0: Projects'],
  ['ar', 'Malawi: Projects'],
] as const)('in the language %s a label and its text are set as they are in print', (lang, line) => {
  expect(labelled('Malawi', 'Projects', lang)).toBe(line);
});
