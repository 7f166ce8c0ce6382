import { folderOf, pictureCache, scriptCache } from '../library/files.ts';

/** A file whose address changes with its content: the saved one, else the network's. */
async function savedOr(cacheName: string, key: string, request: Request): Promise<Response> {
  const saved = await caches.match(key, { cacheName });
  return saved ?? fetch(request);
}

/** A picture in any of its forms: the one that is saved stands in for the others. */
export const answerPicture = (request: Request): Promise<Response> =>
  savedOr(pictureCache, folderOf(new URL(request.url).pathname), request);

export const answerScript = (request: Request): Promise<Response> =>
  savedOr(scriptCache, new URL(request.url).pathname, request);
