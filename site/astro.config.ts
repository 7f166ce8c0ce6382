import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { directories } from './src/directories.ts';
import { publishFiles } from './src/loaders/publish-files.ts';
import { changedPages } from './src/prerender/changed-pages.ts';
import { takeAlong } from './src/renditions/take-along.ts';

const files = new Map<string, string>();

export default defineConfig({
  site: process.env['SITE_URL'] ?? `http://localhost:${process.env['SITE_PORT'] ?? '4321'}`,
  outDir: directories.out,
  cacheDir: directories.astroCache,
  trailingSlash: 'always',
  // White space as in JSX: line breaks in the source leave none on the page.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    // In this order once the pages are built: files are made of them, then placed beside them.
    changedPages({ root: directories.root, keysFile: directories.pageKeys }),
    takeAlong(directories, files),
    publishFiles(files),
  ],
  build: {
    format: 'directory',
    // One request before a page can be read.
    inlineStylesheets: 'always',
  },
  vite: {
    build: {
      // The output persists from build to build; changedPages looks after it.
      emptyOutDir: false,
      // Scripts stay files of their own, so that the server's Content-Security-Policy can refuse all inline scripts.
      assetsInlineLimit: 0,
      // Styles are written for today's browsers and brought down to those on older phones.
      cssTarget: ['chrome99', 'edge99', 'firefox102', 'safari15.4', 'ios15.4'],
    },
  },
});
