import { expect, it } from 'vitest';
import { ContentError, formatErrors } from './errors.ts';

const errorAt = (file: string, line: number) =>
  new ContentError({
    code: 'figure-picture',
    place: { file, line, field: 'cover' },
    reason: 'the figure has no picture',
    remedy: 'Give it one',
  });

it('says place, reason and remedy in one line', () => {
  expect(errorAt('entries/factsheets/a/fr.mdx', 12).message).toBe(
    'entries/factsheets/a/fr.mdx:12 — the figure has no picture. Give it one.',
  );
});

it('lists errors by file and line', () => {
  expect(formatErrors([errorAt('b', 1), errorAt('a', 10), errorAt('a', 9)])).toBe(
    [errorAt('a', 9), errorAt('a', 10), errorAt('b', 1)].map(({ message }) => message).join('\n'),
  );
});

it('is plain data for programs', () => {
  expect(JSON.parse(JSON.stringify(errorAt('a', 1)))).toEqual({
    code: 'figure-picture',
    place: { file: 'a', line: 1, field: 'cover' },
    reason: 'the figure has no picture',
    remedy: 'Give it one',
  });
});
