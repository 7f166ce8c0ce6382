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

/** Whether a page lies in the output folder in its text-first form, too. */
export const hasTextFirst = (out: string, page: string): boolean =>
  page.endsWith('index.html') && existsSync(join(out, textFirstFile(page)));

/**
 * Lets text-first pages lead to text-first pages, where they exist. Only what changes is written.
 *
 * @param pages the paths below `out` of the pages whose text-first form may lead elsewhere than it should
 * @returns the paths of the files that were written
 */
export function joinTextFirst(out: string, pages: readonly string[]): string[] {
  const written: string[] = [];
  const known = new Map<string, boolean>();
  const hasForm = (address: string): boolean => {
    const answer = known.get(address) ?? hasTextFirst(out, `${address}index.html`);
    known.set(address, answer);
    return answer;
  };
  for (const path of pages.filter((page) => hasTextFirst(out, page)).map(textFirstFile)) {
    const before = readFileSync(join(out, path), 'utf8');
    const after = before.replace(
      links,
      (_, address: string, __, place = '') => `href="${address}${hasForm(address) ? 'text/' : ''}${place}"`,
    );
    if (after === before) continue;
    writeAnew(join(out, path), after);
    written.push(path);
  }
  return written;
}
