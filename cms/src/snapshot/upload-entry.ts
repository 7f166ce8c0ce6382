import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { definitions } from '@kmh/content/schema';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { renditionsFolder, storeRenditions } from '../media/renditions.ts';
import type { Row } from './mapping/read-values.ts';
import type { EntryFiles, FileSource } from './store.ts';
import { publicNameOf } from './upload-names.ts';
import { findUpload } from './upload-source.ts';

/** The files of an upload, and what the record says of them. */
export interface UploadFiles {
  readonly supplied: Readonly<Record<string, unknown>>;
  readonly files: EntryFiles;
}

const { shape } = definitions.media.facts;
const PictureSchema = z.looseObject({
  slug: z.string(),
  filename: z.string(),
  mimeType: shape.mime,
  width: shape.width,
  renditions: shape.renditions.nullish().catch(undefined),
});
const DocumentSchema = z.looseObject({ slug: z.string(), filename: z.string().nullish() });

const extensions = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** A picture: the original under one name for all, and its finished sizes, made again only where the cache lost them. */
async function pictureFiles(payload: Payload, env: Env, row: Row): Promise<UploadFiles> {
  const { slug, filename, mimeType, width, renditions } = PictureSchema.parse(row);
  const original = await findUpload(payload, env, 'media', filename);
  const folder = renditionsFolder(env.dataDir, slug);
  const isWhole = renditions?.every(({ file }) => existsSync(join(folder, file))) ?? false;
  const made =
    isWhole && renditions
      ? renditions
      : await storeRenditions(env.dataDir, slug, await readFile(original), width);
  const file = `original.${extensions[mimeType]}`;
  const sizes = made.map((rendition): [string, FileSource] => [
    rendition.file,
    { path: join(folder, rendition.file) },
  ]);
  return { supplied: { file, renditions: made }, files: new Map([[file, { path: original }], ...sizes]) };
}

/** A document: its file, where it is kept here and not at an address elsewhere. */
async function documentFiles(payload: Payload, env: Env, row: Row): Promise<UploadFiles> {
  const { slug, filename } = DocumentSchema.parse(row);
  if (!filename) return { supplied: { file: undefined }, files: new Map() };
  const file = publicNameOf(join(env.contentDir, 'documents', slug), slug, filename);
  return {
    supplied: { file },
    files: new Map([[file, { path: await findUpload(payload, env, 'documents', filename) }]]),
  };
}

/**
 * Finds the files that belong to a picture or a document.
 *
 * @param row its document, in all its languages
 * @throws UploadMissingError when its file is nowhere
 */
export const findUploadFiles = (
  payload: Payload,
  env: Env,
  collection: 'media' | 'documents',
  row: Row,
): Promise<UploadFiles> =>
  collection === 'media' ? pictureFiles(payload, env, row) : documentFiles(payload, env, row);
