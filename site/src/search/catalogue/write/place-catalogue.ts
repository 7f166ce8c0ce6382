import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeIfChanged } from '../../../write-file.ts';
import type { CatalogueFiles } from './make-catalogue.ts';

const root = 'catalogue';
const manifest = 'index.txt';

/** Writes files below a folder where they are not there as they should be, and deletes all others. */
function fill(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeIfChanged(join(folder, path), text);
  for (const each of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(each.parentPath, each.name);
    if (each.isFile() && !files.has(file.slice(folder.length + 1))) rmSync(file);
  }
}

/**
 * Writes a catalogue's files into the site, its manifest last, and deletes those of other catalogues. A folder's name is the
 * hash of what is in it and comes last: one that is there is whole and stays. After an edit most of its thousands of files are those of the
 * folder before, which becomes the new one.
 *
 * @param out the site's folder
 * @returns the folder below it in which anything may be new
 */
export function placeCatalogue(files: CatalogueFiles, out: string): string {
  const [folder = ''] = files.get(manifest)?.split('\n') ?? [];
  const place = join(out, root, 'by-hash');
  mkdirSync(place, { recursive: true });
  const others = readdirSync(place).filter((name) => name !== folder);
  if (!existsSync(join(place, folder))) {
    const unfinished = join(place, `.${folder}`);
    rmSync(unfinished, { recursive: true, force: true });
    const before = others.find((name) => !name.startsWith('.'));
    if (before === undefined) mkdirSync(unfinished, { recursive: true });
    else renameSync(join(place, before), unfinished);
    const below = `by-hash/${folder}/`;
    fill(
      unfinished,
      new Map(
        [...files].flatMap(([path, text]) =>
          path.startsWith(below) ? [[path.slice(below.length), text]] : [],
        ),
      ),
    );
    renameSync(unfinished, join(place, folder));
  }
  for (const name of others) rmSync(join(place, name), { recursive: true, force: true });
  writeIfChanged(join(out, root, manifest), files.get(manifest) ?? '');
  return root;
}
