import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createLocalReq, type Payload } from 'payload';
import type { Env } from '../env.ts';

/** An upload's file is neither on the disk nor where uploads are kept. */
export class UploadMissingError extends Error {
  readonly code = 'upload-missing';

  constructor(place: string) {
    super(
      `The file ${place} is missing among the uploads. Upload it again, or restore the uploads from a backup.`,
    );
    this.name = 'UploadMissingError';
  }
}

/** Fetches a file from where uploads are kept when that is not this disk, as Payload itself would hand it out. */
async function fetchUpload(
  payload: Payload,
  collection: 'media' | 'documents',
  filename: string,
): Promise<Buffer | undefined> {
  const { handlers = [] } = payload.collections[collection].config.upload;
  const req = await createLocalReq({}, payload);
  for (const handler of handlers) {
    const answer = await handler(req, { doc: { id: 0 }, params: { collection, filename } });
    if (answer instanceof Response && answer.ok) return Buffer.from(await answer.arrayBuffer());
  }
  return undefined;
}

/**
 * Finds the file of an upload; one that is kept elsewhere is brought to this disk first.
 *
 * @returns its absolute path
 * @throws UploadMissingError when it is nowhere
 */
export async function findUpload(
  payload: Payload,
  env: Env,
  collection: 'media' | 'documents',
  filename: string,
): Promise<string> {
  const name = basename(filename);
  const own = join(payload.collections[collection].config.upload.staticDir ?? '', name);
  if (existsSync(own)) return own;
  const brought = join(env.dataDir, 'cache', 'uploads', collection, name);
  if (existsSync(brought)) return brought;
  const content = await fetchUpload(payload, collection, name);
  if (content === undefined) throw new UploadMissingError(`${collection}/${name}`);
  await mkdir(dirname(brought), { recursive: true });
  await writeFile(brought, content);
  return brought;
}
