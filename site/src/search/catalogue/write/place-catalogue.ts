import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CatalogueFiles } from './make-catalogue.ts';

/**
 * Writes a catalogue's files, apart from its manifest, into the site, and deletes those of other catalogues. A folder's name is the
 * hash of what is in it and comes last: one that is there is whole and stays.
 *
 * @param out the site's folder
 */
export function placeCatalogue(files: CatalogueFiles, out: string): void {
  const [folder = ''] = files.get('index.txt')?.split('\n') ?? [];
  const place = join(out, 'catalogue', 'by-hash');
  for (const name of existsSync(place) ? readdirSync(place) : [])
    if (name !== folder) rmSync(join(place, name), { recursive: true });
  if (existsSync(join(place, folder))) return;
  const unfinished = join(place, `.${folder}`);
  const folders = new Set<string>();
  for (const [path, text] of files) {
    if (path === 'index.txt') continue;
    const file = join(unfinished, path.slice(`by-hash/${folder}/`.length));
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, text);
  }
  renameSync(unfinished, join(place, folder));
}
