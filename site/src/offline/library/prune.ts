import { readAll } from './database.ts';
import { folderOf, keepOnly, pictureCache, scriptCache } from './files.ts';

/** Deletes pictures and scripts that no saved page needs. */
export async function pruneFiles(): Promise<void> {
  const units = await readAll('units');
  await keepOnly(pictureCache, new Set(units.flatMap(({ pictures }) => pictures.map(folderOf))));
  await keepOnly(scriptCache, new Set(units.flatMap(({ scripts }) => scripts)));
}
