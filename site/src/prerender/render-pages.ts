import { join } from 'node:path';
import { fileOf } from '../file-of.ts';
import { finishPage, type FinishedPage } from '../reading/finish-page.ts';
import { removeTextFirst, textFirstFile } from '../reading/text-first-files.ts';
import { writeAnew } from '../write-file.ts';
import type { Page } from './open-bundle.ts';

/** Renders one page, and its form without pictures. */
export const renderPage = async (page: Pick<Page, 'render'>): Promise<FinishedPage> =>
  finishPage(await page.render());

/** The files of pages that were made, each with its key; an empty one where a page does not say what it shows. */
export type Made = (readonly [file: string, key: string])[];

/**
 * Renders pages one after another and writes them.
 *
 * @param out the output folder
 */
export async function renderPages(pages: readonly Page[], out: string): Promise<Made> {
  const made: Made = [];
  for (const each of pages) {
    const file = fileOf(each.pathname);
    // Before the page is made: both need its props, of which only the last are kept.
    made.push([file, each.cacheKey ?? '']);
    const { page, textFirst } = await renderPage(each);
    const isFirst = writeAnew(join(out, file), page);
    if (textFirst === undefined && !isFirst) removeTextFirst(out, file);
    if (textFirst !== undefined) writeAnew(join(out, textFirstFile(file)), textFirst);
  }
  return made;
}
