import { folderOf, pictureCache } from '../library/files.ts';

/**
 * Saves a picture under the folder of its hash.
 *
 * @param bytes how many there must be
 * @throws TypeError when the connection breaks, QuotaExceededError when there is no room
 */
export async function savePicture(address: string, bytes: number, signal?: AbortSignal): Promise<void> {
  const cache = await caches.open(pictureCache);
  const key = folderOf(address);
  if ((await cache.match(key)) !== undefined) return;
  const response = await fetch(address, signal === undefined ? {} : { signal });
  if (response.type !== 'basic' || !response.ok)
    throw new TypeError(`${address} answers with status ${response.status}.`);
  const picture = await response.blob();
  if (picture.size !== bytes) throw new TypeError(`${address} broke off.`);
  await cache.put(key, new Response(picture, { headers: { 'Content-Type': picture.type } }));
}
