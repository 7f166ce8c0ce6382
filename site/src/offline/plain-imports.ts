import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is. Vite wraps it in a kilobyte that loads styles first and waits for preloads; our pages carry their
 * styles, and the button for saving is on every publication.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
};
