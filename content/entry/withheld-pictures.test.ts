import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readWithheldPictures, recordPictures } from './withheld-pictures.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'kmh-ledger-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const day = (date: string) => new Date(`${date}T12:00:00Z`);

it('names the pictures that may not be shown, since the day they were taken away', () => {
  recordPictures(dir, ['8a39367563c8350e', '0123456789abcdef'], 'withheld', day('2026-03-01'));
  recordPictures(dir, ['8a39367563c8350e'], 'withheld', day('2026-04-01'));
  expect([...readWithheldPictures(dir)]).toEqual([
    ['8a39367563c8350e', '2026-03-01'],
    ['0123456789abcdef', '2026-03-01'],
  ]);
});

it('forgets a picture whose people agreed again, until they do no more', () => {
  recordPictures(dir, ['8a39367563c8350e'], 'withheld', day('2026-03-01'));
  recordPictures(dir, ['8a39367563c8350e'], 'shown', day('2026-04-01'));
  expect(readWithheldPictures(dir).size).toBe(0);
  recordPictures(dir, ['8a39367563c8350e'], 'withheld', day('2026-05-01'));
  expect(readWithheldPictures(dir).get('8a39367563c8350e')).toBe('2026-05-01');
});

it('is empty where nothing was ever withheld, and names a line that it cannot read', () => {
  expect(readWithheldPictures(join(dir, 'nowhere')).size).toBe(0);
  writeFileSync(join(dir, 'pictures.tsv'), '2026-03-01\t../../etc\twithheld\n');
  expect(() => readWithheldPictures(dir)).toThrow(/pictures\.tsv:1 — not a line of the ledger/);
});
