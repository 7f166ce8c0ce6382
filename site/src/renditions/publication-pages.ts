import { hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, isPublicationKind } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import { describe } from '../description/describe.ts';
import { fileOf } from '../file-of.ts';
import type { Library } from '../library/library.ts';
import { routes } from '../routes.ts';
import { metadataOf, type Metadata } from './metadata.ts';

/** A built page of a publication. */
export interface PublicationPage {
  /** Below the output folder, such as `fr/factsheets/seeds/index.html`. */
  readonly file: string;
  readonly lang: Lang;
  /** The entry's folder in the record, and the language: for people. */
  readonly place: string;
  readonly metadata: Metadata;
  /** Changes when the page is written, or the metadata change. */
  readonly stamp: string;
}

/** When and how large a page was written, and what is said of it in its files. */
export const stampOf = (file: string, metadata: Metadata): string => {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs} ${hash('sha1', JSON.stringify(metadata), 'base64url')}`;
};

/**
 * The pages of publications that lie in the output folder, language by language.
 *
 * @param site the site's own address
 */
export const publicationPages = (out: string, library: Library, site: string): PublicationPage[] =>
  langs.flatMap((lang) =>
    library.items.flatMap((item): PublicationPage[] => {
      const file = fileOf(routes.page(lang, item.kind, item.slug));
      if (!isPublicationKind(item.kind) || !existsSync(join(out, file))) return [];
      const description = describe(library, item, lang, site);
      const metadata = description && metadataOf(description);
      if (metadata === undefined) return [];
      const place = `entries/${folderOf[item.kind]}/${item.slug}, ${lang}`;
      return [{ file, lang, place, metadata, stamp: stampOf(join(out, file), metadata) }];
    }),
  );
