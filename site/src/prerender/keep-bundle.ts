import type { AstroIntegration } from 'astro';
import { noteBundle, takeBundle } from './bundle.ts';
import { siteDigest } from './site-digest.ts';

/**
 * Lets `astro build` make the bundle and render nothing: pages are rendered from the bundle, those that changed, on all processors.
 *
 * @param root the project's root, whose code makes the pages
 */
export function keepBundle(root: string): AstroIntegration {
  let code = '';
  let made: string | undefined;
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        code = siteDigest(root);
        setPrerenderer((inner) => ({
          name: 'keep-bundle',
          getStaticPaths: async () => {
            if (made === undefined) throw new Error('Astro does not say where it puts the bundle.');
            takeBundle(made);
            return [];
          },
          render: (request, options) => inner.render(request, options),
        }));
      },
      'astro:build:setup': ({ vite }) => {
        made = vite.environments?.['prerender']?.build?.outDir;
      },
      'astro:build:done': () => noteBundle(code),
    },
  };
}
