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

/** How long an answer may be used without asking again, by its path. */
export const cacheControl = (path: string): string =>
  hashedFolders.some((folder) => path.startsWith(folder)) ? keptForEver : askedEveryTime;
