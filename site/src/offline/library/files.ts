/** Pictures by their folder, scripts by their address; a change of what is in them changes the names. */
export const pictureCache = 'saved-pictures-1';
export const scriptCache = 'saved-scripts-1';

/** Names of all caches that this site ever had begin so. */
const family = 'saved-';

/** Deletes caches of earlier versions of this code. */
export async function deleteOldCaches(kept: readonly string[] = [pictureCache, scriptCache]): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(family) && !kept.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** All forms of a picture lie in the folder of its hash; one of them is saved, and stands in for the others. */
export const folderOf = (picture: string): string => picture.slice(0, picture.lastIndexOf('/') + 1);

/** Deletes from a cache what nothing saved asks for any more. */
export async function keepOnly(cacheName: string, addresses: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(cacheName);
  const stale = (await cache.keys()).filter(({ url }) => !addresses.has(new URL(url).pathname));
  await Promise.all(stale.map((request) => cache.delete(request)));
}
