import { join } from 'node:path';
import { fileOf } from '../file-of.ts';
import { finishPage, type FinishedPage } from '../reading/finish-page.ts';
import { removeTextFirst, textFirstFile } from '../reading/text-first-files.ts';
import { writeAnew } from '../write-file.ts';
import type { Page } from './open-bundle.ts';

/** The files of pages that were made, each with its key; an empty one where a page does not say what it shows. */
export type Made = (readonly [file: string, key: string])[];

function write(out: string, file: string, { page, textFirst }: FinishedPage): void {
  const isFirst = writeAnew(join(out, file), page);
  if (textFirst === undefined && !isFirst) removeTextFirst(out, file);
  if (textFirst !== undefined) writeAnew(join(out, textFirstFile(file)), textFirst);
}

/**
 * Renders pages and writes them, step by step.
 *
 * @param pages so few that memory holds them
 * @param out the output folder
 */
export async function renderPages(pages: readonly Page[], out: string): Promise<Made> {
  const rendered: { readonly file: string; readonly key: string; readonly text: string }[] = [];
  for (const page of pages) {
    // The key first: both need the page's props, of which only the last are kept.
    const key = page.cacheKey ?? '';
    rendered.push({ file: fileOf(page.pathname), key, text: await page.render() });
  }
  const finished = rendered.map(({ file, text }) => ({ file, page: finishPage(text) }));
  for (const { file, page } of finished) write(out, file, page);
  return rendered.map(({ file, key }) => [file, key]);
}
