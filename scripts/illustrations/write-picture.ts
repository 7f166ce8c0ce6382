import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printEntry } from '@kmh/content/entry';
import { folderOf } from '@kmh/content/schema';
import type { DrawnPicture } from './media-entry.ts';

/**
 * Puts a picture into the record. One that is there already stays as it is: its words may have been edited since.
 *
 * @param contentDir the record, such as `content/entries`
 * @returns whether the picture was new
 */
export function writePicture(contentDir: string, { slug, facts, texts, files }: DrawnPicture): boolean {
  const folder = join(contentDir, folderOf.media, slug);
  if (existsSync(folder)) return false;
  const beside = `${folder}.${process.pid}.tmp`;
  const translations = Object.fromEntries(
    Object.entries(texts).map(([lang, words]) => [lang, { texts: words }]),
  );
  try {
    mkdirSync(beside, { recursive: true });
    for (const { file, data } of files) writeFileSync(join(beside, file), data);
    for (const { name, source } of printEntry({ kind: 'media', slug, facts, translations }))
      writeFileSync(join(beside, name), source);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return true;
}
