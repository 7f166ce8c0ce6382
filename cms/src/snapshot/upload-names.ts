import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';

/*
 * All uploads of a collection lie in one folder, where a second `report.pdf` would get another name. A file that comes from the record
 * carries the slug of its entry before its own name, and loses it on the way out.
 */

/** The name of an entry's file among the uploads. */
export const uploadNameOf = (slug: string, file: string): string => `${slug}--${file}`;

/** The name of an upload in its entry. */
export const recordNameOf = (slug: string, upload: string): string =>
  upload.startsWith(`${slug}--`) ? upload.slice(slug.length + 2) : upload;

/** What an entry's folder holds beside its file. */
const isText = (name: string) => name === 'entry.yaml' || name.endsWith('.mdx');

/**
 * The name that a document's file has or gets in the record, and with it its public address. A file that replaces another of its type keeps
 * the address, whatever it was called where it came from; of another type it cannot, and the release leads on from the old one.
 *
 * @param folder the entry's folder in the record, which may not be there yet
 */
export function publicNameOf(folder: string, slug: string, upload: string): string {
  const name = recordNameOf(slug, upload);
  const there = existsSync(folder) ? readdirSync(folder).filter((file) => !isText(file)) : [];
  return there.find((file) => extname(file) === extname(name)) ?? name;
}
