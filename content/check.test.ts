import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let directory: string;
const fixtures = join(import.meta.dirname, 'entry', 'fixtures');

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'kmh-check-'));
  for (const name of ['good', 'wrong-date'])
    cpSync(join(fixtures, name), join(directory, 'bad'), { recursive: true });
});
afterAll(() => rmSync(directory, { recursive: true }));

const check = (...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout };
};

describe('check:content', () => {
  it('sums up a good record and ends with 0', () => {
    expect(check('--dir', join(fixtures, 'good', 'entries'))).toEqual({
      status: 0,
      stdout: '6 entries, 2 languages, no errors\n',
    });
  });

  it('says every error in a line and ends with 1', () => {
    const { status, stdout } = check('--dir', join(directory, 'bad', 'entries'));
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'entries/factsheets/shared-tool-sheds/entry.yaml:10 — “datePublished” is “2026-02-30”, which is no day of the calendar. Write it as YYYY-MM-DD.',
      'entries/factsheets/shared-tool-sheds/entry.yaml:13 — “changeNotes[1].date” is “yesterday”, which is no day of the calendar. Write it as YYYY-MM-DD.',
      '6 entries, 2 languages, 2 errors',
    ]);
  });

  it('gives programs the same as data', () => {
    const { status, stdout } = check('--dir', join(directory, 'bad', 'entries'), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      entries: 6,
      languages: ['en', 'fr'],
      errors: [
        {
          code: 'field-date',
          place: {
            file: 'entries/factsheets/shared-tool-sheds/entry.yaml',
            line: 10,
            field: 'datePublished',
          },
        },
        { place: { line: 13 } },
      ],
    });
  });
});
