import { readSettings } from '../settings.ts';
import { illustrations } from './illustrations.ts';
import { drawPicture } from './media-entry.ts';
import { writePicture } from './write-picture.ts';

/*
 * Draws every illustration and puts new ones into the record. A drawing that was changed gets a new name there; refer to
 * it by that name and delete the folder with the old one.
 */
const { contentDir } = readSettings();
for (const illustration of illustrations) {
  const picture = await drawPicture(illustration);
  const state = writePicture(contentDir, picture) ? 'new' : 'known';
  console.log(`${picture.slug}  ${state.padEnd(5)}  ${illustration.name}`);
}
