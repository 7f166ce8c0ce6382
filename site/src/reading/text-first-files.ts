import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAnew } from '../write-file.ts';

const name = 'text/index.html';

/** Where the text-first form of a page is written. */
export const textFirstFile = (page: string): string => page.replace(/index\.html$/, name);

/** The page that a file is the text-first form of; nothing for other files. */
export const pageOfTextFirst = (file: string): string | undefined =>
  file.endsWith(`/${name}`) ? file.replace(name, 'index.html') : undefined;

/** Removes what an earlier build wrote for a page that has no pictures any more. */
export const removeTextFirst = (out: string, page: string): void => {
  const folder = dirname(join(out, textFirstFile(page)));
  if (page.endsWith('index.html') && existsSync(folder)) rmSync(folder, { recursive: true });
};

const links = /href="(\/(?:[^"#?]*?\/)?)(text\/)?(#[^"]*)?"/g;

/**
 * Lets text-first pages lead to text-first pages, where they exist. Only what changes is written.
 *
 * @param pages the paths of all pages below `out`
 * @returns the paths of the files that were written
 */
export function joinTextFirst(out: string, pages: readonly string[]): string[] {
  const files = pages
    .filter((page) => page.endsWith('index.html'))
    .map(textFirstFile)
    .filter((path) => existsSync(join(out, path)));
  const written: string[] = [];
  const addresses = new Set(files.map((path) => `/${path.slice(0, -name.length)}`));
  for (const path of files) {
    const before = readFileSync(join(out, path), 'utf8');
    const after = before.replace(links, (whole, page: string, text = '', place = '') => {
      if (addresses.has(page)) return `href="${page}text/${place}"`;
      // An entry may itself be called “text”.
      const isOwn = text !== '' && existsSync(join(out, page, name));
      return text === '' || isOwn ? whole : `href="${page}${place}"`;
    });
    if (after === before) continue;
    writeAnew(join(out, path), after);
    written.push(path);
  }
  return written;
}
