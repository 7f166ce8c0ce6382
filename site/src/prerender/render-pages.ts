import { join } from 'node:path';
import { fileOf } from '../file-of.ts';
import { finishPage, type FinishedPage } from '../reading/finish-page.ts';
import { removeTextFirst, textFirstFile } from '../reading/text-first-files.ts';
import { writeAnew } from '../write-file.ts';
import type { Page } from './open-bundle.ts';

/** The files of pages that were made, each with its key; an empty one where a page does not say what it shows. */
export type Made = (readonly [file: string, key: string])[];

/* What is at work stays near the processor: a page's pressing, by which it is weighed, drives out what rendering goes through page after page. */
const together = 16;

function write(out: string, file: string, { page, textFirst }: FinishedPage): void {
  const isFirst = writeAnew(join(out, file), page);
  if (textFirst === undefined && !isFirst) removeTextFirst(out, file);
  if (textFirst !== undefined) writeAnew(join(out, textFirstFile(file)), textFirst);
}

/**
 * Renders pages and writes them, a few together.
 *
 * @param out the output folder
 */
export async function renderPages(pages: readonly Page[], out: string): Promise<Made> {
  const made: Made = [];
  for (let from = 0; from < pages.length; from += together) {
    const rendered: { file: string; text: string }[] = [];
    for (const page of pages.slice(from, from + together)) {
      const file = fileOf(page.pathname);
      // Before the page is made: both need its props, of which only the last are kept.
      made.push([file, page.cacheKey ?? '']);
      rendered.push({ file, text: await page.render() });
    }
    const finished = rendered.map(({ file, text }) => ({ file, page: finishPage(text) }));
    for (const { file, page } of finished) write(out, file, page);
  }
  return made;
}
