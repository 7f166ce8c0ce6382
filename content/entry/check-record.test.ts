import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecord } from './check-record.ts';
import { formatErrors } from './errors.ts';

/*
 * A folder a case: what is put over the good record, and in `expected.txt` what people read about it. With
 * KMH_UPDATE_FIXTURES=1 the latter is written anew.
 */
const fixtures = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(fixtures).filter((name) => name !== 'good');

let directory: string;
const record = () => join(directory, 'entries');

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kmh-record-'));
  cpSync(join(fixtures, 'good'), directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('checkRecord', () => {
  it('finds nothing wrong with a good record', () => {
    expect(checkRecord(record())).toEqual({ entries: 6, languages: ['en', 'fr'], errors: [] });
  });

  it.each(cases)('says what is wrong: %s', (name) => {
    const folder = join(fixtures, name);
    cpSync(join(folder, 'entries'), record(), { recursive: true });
    const found = `${formatErrors(checkRecord(record()).errors)}\n`;
    if (process.env['KMH_UPDATE_FIXTURES'] === '1') writeFileSync(join(folder, 'expected.txt'), found);
    expect(found).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });

  it('follows no link out of the record', () => {
    symlinkSync('/etc', join(record(), 'topics', 'etc'));
    symlinkSync('/etc/hosts', join(record(), 'topics', 'livelihoods', 'fr.mdx'));
    expect(formatErrors(checkRecord(record()).errors)).toBe(
      [
        'entries/topics/etc — this is a link to somewhere else. Put the folder itself here.',
        'entries/topics/livelihoods/fr.mdx — this is a link to somewhere else. Put the file itself here.',
      ].join('\n'),
    );
  });

  it('says when there is no record', () => {
    const { entries, errors } = checkRecord(join(directory, 'nowhere'));
    expect(entries).toBe(0);
    expect(errors.map(({ code }) => code)).toEqual(['record-missing']);
  });
});
