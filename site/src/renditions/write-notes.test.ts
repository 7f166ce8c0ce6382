import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writeNotes } from './write-notes.ts';

const link = (note: string) => `<a href="/files/a1b2c3/en.pdf">PDF<small><bdi>${note}</bdi></small></a>`;

test('says which of a page’s files it wrote, and leaves alone what says it already', () => {
  const out = temporaryFolder({ 'en/a/index.html': link('12 KB'), 'en/a/text/index.html': link('') });
  const notes = new Map([['/files/a1b2c3/en.pdf', '12 KB']]);
  expect(writeNotes(out, 'en/a/index.html', notes)).toEqual(['en/a/text/index.html']);
  expect(readFileSync(join(out, 'en/a/text/index.html'), 'utf8')).toBe(link('12 KB'));
  expect(writeNotes(out, 'en/a/index.html', notes)).toEqual([]);
});
