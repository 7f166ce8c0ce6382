import type { AstroIntegration } from 'astro';
import { placeAssets, takeBundle } from './bundle.ts';
import { siteDigest } from './site-digest.ts';

/** What Astro knows of pages when it has bundled them, as far as it is used here. */
type Pages = ReadonlyMap<string, { readonly component: string; readonly styles: readonly unknown[] }>;

/**
 * Pages carry the sheets of `src/styles` and no others; what Astro would add to a page is not in the bundle.
 *
 * @throws Error naming the page that has others
 */
export function refuseOtherStyles(pages: Pages): void {
  for (const { component, styles } of pages.values())
    if (styles.length > 0)
      throw new Error(
        `${component} — has styles of its own or of a component. Put them into site/src/styles.`,
      );
}

/**
 * Lets `astro build` make the bundle and render nothing: pages are rendered from the bundle, those that changed, on all processors.
 *
 * @param root the project's root, whose code makes the pages
 */
export function keepBundle(root: string): AstroIntegration {
  let code = '';
  let made: string | undefined;
  let allPages: Pages = new Map();
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        code = siteDigest(root);
        setPrerenderer((inner) => ({
          name: 'keep-bundle',
          getStaticPaths: async () => {
            if (made === undefined) throw new Error('Astro does not say where it puts the bundle.');
            refuseOtherStyles(allPages);
            takeBundle(made);
            return [];
          },
          render: (request, options) => inner.render(request, options),
        }));
      },
      'astro:build:setup': ({ vite, pages }) => {
        allPages = pages;
        made = vite.environments?.['prerender']?.build?.outDir;
      },
      'astro:build:done': () => placeAssets(code),
    },
  };
}
