import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryFolder } from '@kmh/content/entry';
import { folderOf, publicationKinds } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';

/** A built page of a publication. */
export interface PublicationPage {
  /** Below the output folder, such as `fr/factsheets/seeds/index.html`. */
  readonly file: string;
  readonly lang: Lang;
  /** The entry's folder in the record. */
  readonly folder: EntryFolder;
  /** Changes when the page is written. */
  readonly stamp: string;
}

/** When and how large a file was written. */
export const stampOf = (file: string): string => {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
};

/** The pages of publications that lie in the output folder, language by language. */
export function publicationPages(out: string, folders: ReadonlyMap<string, EntryFolder>): PublicationPage[] {
  return langs.flatMap((lang) =>
    publicationKinds.flatMap((kind) => {
      const dir = join(out, lang, folderOf[kind]);
      const slugs = existsSync(dir) ? readdirSync(dir).sort() : [];
      return slugs.flatMap((slug) => {
        const folder = folders.get(`${folderOf[kind]}/${slug}`);
        const file = `${lang}/${folderOf[kind]}/${slug}/index.html`;
        if (folder === undefined || !existsSync(join(out, file))) return [];
        return [{ file, lang, folder, stamp: stampOf(join(out, file)) }];
      });
    }),
  );
}
