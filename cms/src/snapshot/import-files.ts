import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AnyEntry, EntryFolder } from '@kmh/content/entry';
import type { File } from 'payload';
import type { Env } from '../env.ts';
import { renditionsFolder } from '../media/renditions.ts';
import { uploadNameOf } from './upload-names.ts';

/** Data without what Payload reads off the file by itself. */
export const withoutFileFacts = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => !['filename', 'filesize', 'mimeType'].includes(name)),
  );

const read = async (directory: string, file: string, name: string, mimetype: string): Promise<File> => {
  const data = await readFile(join(directory, file));
  return { data, mimetype, name, size: data.length };
};

/** Finished sizes of a picture are taken as they are: made again, they could differ by a byte. */
async function keepRenditions(
  entry: Extract<AnyEntry, { kind: 'media' }>,
  directory: string,
  env: Env,
): Promise<void> {
  const folder = renditionsFolder(env.dataDir, entry.slug);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { file } of entry.facts.renditions) await cp(join(directory, file), join(folder, file));
}

/** Whether an entry has a file of its own, which the CMS keeps among its uploads. */
export const hasFile = (entry: AnyEntry): boolean =>
  entry.kind === 'media' || (entry.kind === 'document' && entry.facts.file !== undefined);

/**
 * Reads the file that belongs to an entry, byte for byte, and puts a picture's finished sizes where the CMS keeps them.
 *
 * @param env says where that is
 */
export async function loadFile(
  entry: AnyEntry,
  { directory }: EntryFolder,
  env: Env,
): Promise<File | undefined> {
  if (entry.kind === 'media') {
    await keepRenditions(entry, directory, env);
    const { file, mime } = entry.facts;
    return read(directory, file, `${entry.slug}${extname(file)}`, mime);
  }
  if (entry.kind !== 'document' || entry.facts.file === undefined) return undefined;
  return read(directory, entry.facts.file, uploadNameOf(entry.slug, entry.facts.file), entry.facts.mime);
}
