import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFirstFile } from '../reading/text-first-files.ts';
import { writeAnew } from '../write-file.ts';
import { fillNotes } from './fill-notes.ts';

/**
 * Says on a page, and on its form without pictures, what the files weigh that it leads to.
 *
 * @param page its file below the output folder
 * @param notes by the file's address
 * @returns the files that were written
 */
export function writeNotes(out: string, page: string, notes: ReadonlyMap<string, string>): string[] {
  const written: string[] = [];
  for (const name of [page, textFirstFile(page)]) {
    const file = join(out, name);
    if (!existsSync(file)) continue;
    const html = readFileSync(file, 'utf8');
    const filled = fillNotes(html, (href) => notes.get(href));
    if (filled === html) continue;
    writeAnew(file, filled);
    written.push(name);
  }
  return written;
}
