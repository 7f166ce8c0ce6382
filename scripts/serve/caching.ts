/** Folders whose files hold their content's hash in their name: the same address never shows anything else. */
export const hashedFolders = [
  '/_astro/',
  '/media/',
  '/catalogue/by-hash/',
  '/pagefind/card/',
  '/pagefind/fragment/',
  '/pagefind/index/',
  '/pagefind/filter/',
  '/pagefind/pagefind.by-hash/',
  '/pagefind/wasm.by-hash/',
  '/pagefind/worker/',
] as const;

export const keptForEver = 'public, max-age=31536000, immutable';
export const askedEveryTime = 'public, max-age=0, must-revalidate';

/** The worker that shows saved pages: a release must be able to replace it at once. */
export const workerFile = '/sw.js';
export const neverUnasked = 'no-cache';

/** How long an answer may be used without asking again, by its path. */
export const cacheControl = (path: string): string => {
  if (path === workerFile) return neverUnasked;
  return hashedFolders.some((folder) => path.startsWith(folder)) ? keptForEver : askedEveryTime;
};
