import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from './document.ts';
import { makeFiles } from './make-files.ts';
import { TaskSchema, type Answer, type Task } from './make-task.ts';
import { PictureShelf } from './pictures.ts';
import type { PublicationPage } from './publication-pages.ts';
import { failureOf } from './rendition-error.ts';

async function make(
  { file, lang, place, metadata }: PublicationPage,
  { out, cache, code, site, media }: Task,
): Promise<Omit<Answer, 'file'>> {
  try {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const document = readDocument(readFileSync(join(out, file), 'utf8'), { lang, path, site }, metadata);
    return await makeFiles(document, { cache, code, shelf: new PictureShelf(media), place });
  } catch (error) {
    return { failures: [failureOf(place, undefined, error)] };
  }
}

process.once('message', async (message) => {
  const task = TaskSchema.parse(message);
  for (const page of task.pages) {
    const answer: Answer = { file: page.file, ...(await make(page, task)) };
    process.send?.(answer);
  }
  process.disconnect();
});
