import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const runtime = fileURLToPath(new URL('./component-runtime.ts', import.meta.url));

/** Lets the components of pages be bundled with a runtime of our own; see there. */
export const useComponentRuntime: Plugin = {
  name: 'use-component-runtime',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === 'astro/compiler-runtime' ? runtime : undefined),
};
