import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from '../schema/folders.ts';
import { checkRecord } from './check-record.ts';
import type { Filed } from './checks/finding.ts';
import { parseEntry } from './parse-entry.ts';
import { listEntries, readFiles } from './read-entries.ts';
import { isSoundRecord, surveyEntry } from './survey-entry.ts';

/* The same cases as for `checkRecord`: a folder a fault, put over the good record. */
const fixtures = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(fixtures).filter((name) => name !== 'good');

let directory: string;
const record = () => join(directory, 'entries');

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kmh-survey-'));
  cpSync(join(fixtures, 'good'), directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Whether every entry can be read, and all of them together are sound. */
function isSound(): boolean {
  const { folders, errors } = listEntries(record());
  const filed = folders.flatMap((folder): Filed[] => {
    const { entry } = parseEntry(folder.kind, readFiles(folder), folder);
    return entry === undefined ? [] : [{ entry, folder }];
  });
  const entries = new Map(filed.map(({ entry }) => [`${folderOf[entry.kind]}/${entry.slug}`, entry]));
  const surveys = filed.map((each) => surveyEntry(each, (folder, slug) => entries.get(`${folder}/${slug}`)));
  return errors.length === 0 && filed.length === folders.length && isSoundRecord(surveys);
}

describe('isSoundRecord', () => {
  it('holds of a good record', () => {
    expect(isSound()).toBe(true);
  });

  it.each(cases)('is as strict as the check that says what is wrong: %s', (name) => {
    cpSync(join(fixtures, name, 'entries'), record(), { recursive: true });
    expect(isSound()).toBe(checkRecord(record()).errors.length === 0);
  });

  it('misses what is taken away from under a good record', () => {
    const { folders } = listEntries(record());
    for (const { directory: folder } of folders) {
      const kept = `${folder}.kept`;
      cpSync(folder, kept.replace(record(), directory), { recursive: true });
      rmSync(folder, { recursive: true });
      expect(`${folder} ${isSound()}`).toBe(`${folder} ${checkRecord(record()).errors.length === 0}`);
      cpSync(kept.replace(record(), directory), folder, { recursive: true });
    }
  });
});

describe('surveyEntry', () => {
  it('notes the pictures that it looked at', () => {
    const { folders } = listEntries(record());
    const looked = folders.flatMap((folder) => {
      const { entry } = parseEntry(folder.kind, readFiles(folder), folder);
      return entry === undefined ? [] : surveyEntry({ entry, folder }, () => undefined).lookedAt;
    });
    expect(looked.length).toBeGreaterThan(0);
    for (const ref of looked) expect(ref).toMatch(/^media\//);
  });
});
