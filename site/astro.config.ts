import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { directories } from './src/directories.ts';
import { publishFiles } from './src/loaders/publish-files.ts';
import { removeStalePages } from './src/loaders/remove-stale-pages.ts';

export default defineConfig({
  site: process.env['SITE_URL'] ?? `http://localhost:${process.env['SITE_PORT'] ?? '4321'}`,
  outDir: directories.out,
  cacheDir: directories.astroCache,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), publishFiles(), removeStalePages()],
  build: {
    format: 'directory',
    // One request before a page can be read.
    inlineStylesheets: 'always',
  },
  experimental: { incrementalBuild: true },
  vite: {
    build: {
      // The output persists from build to build; what is no longer wanted is removed by removeStalePages.
      emptyOutDir: false,
      // Scripts stay files of their own, so that the server's Content-Security-Policy can refuse all inline scripts.
      assetsInlineLimit: 0,
      // Styles are written for today's browsers and brought down to those on older phones.
      cssTarget: ['chrome99', 'edge99', 'firefox102', 'safari15.4', 'ios15.4'],
    },
  },
});
