/*
 * All uploads of a collection lie in one folder, where a second `report.pdf` would get another name. A file that comes from the record
 * carries the slug of its entry before its own name, and loses it on the way out.
 */

/** The name of an entry's file among the uploads. */
export const uploadNameOf = (slug: string, file: string): string => `${slug}--${file}`;

/** The name of an upload in its entry. */
export const recordNameOf = (slug: string, upload: string): string =>
  upload.startsWith(`${slug}--`) ? upload.slice(slug.length + 2) : upload;
