import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEntryOf } from '@kmh/content/entry';
import { afterEach, expect, test } from 'vitest';
import { drawPicture } from './media-entry.ts';
import { childInTheMiddle } from './pictures/child-in-the-middle.ts';
import { writePicture } from './write-picture.ts';

const folders: string[] = [];
const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'illustrations-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('writes a picture as an entry that can be read again, named by its content', async () => {
  const contentDir = emptyFolder();
  const picture = await drawPicture(childInTheMiddle);
  expect(writePicture(contentDir, picture)).toBe(true);
  const folder = join(contentDir, 'media', picture.slug);
  expect(picture.facts.sha256.slice(0, 16)).toBe(picture.slug);
  for (const { file, bytes } of [picture.facts, ...picture.facts.renditions])
    expect(readFileSync(join(folder, file)).length).toBe(bytes);
  const files = ['entry.yaml', 'en.mdx', 'fr.mdx', 'es.mdx'].map((name) => ({
    name,
    source: readFileSync(join(folder, name), 'utf8'),
  }));
  const { entry } = parseEntryOf('media', files, { slug: picture.slug, path: folder });
  expect(entry?.facts).toEqual(picture.facts);
  expect(entry?.translations.fr?.texts).toEqual(picture.texts.fr);
});

test('leaves a picture that is in the record as it is', async () => {
  const contentDir = emptyFolder();
  const picture = await drawPicture(childInTheMiddle);
  writePicture(contentDir, picture);
  const file = join(contentDir, 'media', picture.slug, 'en.mdx');
  writeFileSync(file, 'edited since');
  expect(writePicture(contentDir, picture)).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('edited since');
  expect(readdirSync(join(contentDir, 'media'))).toEqual([picture.slug]);
});
