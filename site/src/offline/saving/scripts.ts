import { scriptCache } from '../library/files.ts';

/** Scripts that another script names: what it imports, now or later. */
export const scriptsNamedIn = (code: string): string[] =>
  [...code.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.-]+\.js)["'`]/g)].map(
    ([, name]) => `/_astro/${name ?? ''}`,
  );

async function codeOf(address: string, cache: Cache, signal?: AbortSignal): Promise<string> {
  const saved = await cache.match(address);
  if (saved !== undefined) return saved.text();
  const response = await fetch(address, signal === undefined ? {} : { signal });
  if (!response.ok) throw new TypeError(`${address} answers with status ${response.status}.`);
  const code = await response.text();
  await cache.put(address, new Response(code, { headers: { 'Content-Type': 'text/javascript' } }));
  return code;
}

/**
 * Saves scripts with all that they import.
 *
 * @returns the addresses of all of them
 */
export async function saveScripts(addresses: readonly string[], signal?: AbortSignal): Promise<string[]> {
  const cache = await caches.open(scriptCache);
  const known = new Set<string>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (known.has(address)) continue;
    known.add(address);
    waiting.push(...scriptsNamedIn(await codeOf(address, cache, signal)));
  }
  return [...known];
}
