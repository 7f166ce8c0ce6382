import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { directories } from './src/directories.ts';
import { offlineWorker } from './src/offline/build-worker.ts';
import { plainImports } from './src/offline/plain-imports.ts';
import { keepBundle } from './src/prerender/keep-bundle.ts';
import { useComponentRuntime } from './src/prerender/use-component-runtime.ts';
import { siteAddress } from './src/site-address.ts';
import { shortenProperties } from './src/styles/short-properties.ts';

/* What Lightning CSS (its `Features`) leaves alone: nothing here needs to be stood in for, and prefixes are written where they are needed. */
const vendorPrefixes = 1 << 18;
const lightDark = 1 << 20;

export default defineConfig({
  site: siteAddress,
  outDir: directories.astroOut,
  cacheDir: directories.astroCache,
  trailingSlash: 'always',
  // White space as in JSX: line breaks in the source leave none on the page.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [mdx(), offlineWorker(), keepBundle(directories.root)],
  build: {
    format: 'directory',
    // One request before a page can be read.
    inlineStylesheets: 'always',
  },
  vite: {
    plugins: [plainImports, useComponentRuntime],
    css: {
      postcss: { plugins: [shortenProperties] },
      lightningcss: { exclude: lightDark | vendorPrefixes },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // A script is named on every page that loads it: `SaveOffline`, not all of `SaveOffline.astro_astro_type_script_index_0_lang`.
            output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\..*/, '')}-[hash].js` },
          },
        },
      },
    },
    // The parser of the record's texts is native code, which no bundle can hold.
    ssr: { external: ['satteri'] },
    build: {
      // Without the lists of what to preload; what is imported later is one file.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      // Scripts stay files of their own, so that the server's Content-Security-Policy can refuse all inline scripts.
      assetsInlineLimit: 0,
      // Styles are written for today's browsers and brought down to those on older phones.
      cssTarget: ['chrome99', 'edge99', 'firefox102', 'safari15.4', 'ios15.4'],
    },
  },
});
