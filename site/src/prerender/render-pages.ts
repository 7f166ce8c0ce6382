import { join } from 'node:path';
import { fileOf } from '../file-of.ts';
import { finishPage, type FinishedPage } from '../reading/finish-page.ts';
import { removeTextFirst, textFirstFile } from '../reading/text-first-files.ts';
import { writeAnew } from '../write-file.ts';
import type { Page } from './open-bundle.ts';

/** Renders one page, and its form without pictures. */
export const renderPage = async (page: Pick<Page, 'render'>): Promise<FinishedPage> =>
  finishPage(await page.render());

/**
 * Renders pages one after another and writes them.
 *
 * @param out the output folder
 */
export async function renderPages(pages: readonly Omit<Page, 'cacheKey'>[], out: string): Promise<void> {
  for (const each of pages) {
    const { page, textFirst } = await renderPage(each);
    const file = fileOf(each.pathname);
    const isFirst = writeAnew(join(out, file), page);
    if (textFirst === undefined && !isFirst) removeTextFirst(out, file);
    if (textFirst !== undefined) writeAnew(join(out, textFirstFile(file)), textFirst);
  }
}
