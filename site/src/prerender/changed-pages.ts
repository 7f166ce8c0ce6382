import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { readPageKeys, writePageKeys } from './page-keys.ts';
import { renderInThreads } from './render-in-threads.ts';
import { fileOf } from './render-pages.ts';
import { siteDigest } from './site-digest.ts';
import { removeStaleFiles } from './stale-files.ts';

interface Settings {
  /** The project's root, whose code makes the pages. */
  readonly root: string;
  /** Where the keys of the built pages are kept. */
  readonly keysFile: string;
}

const mostThreads = 4;

/**
 * Renders only pages that changed, on all processors. Every page comes with a key of all that it shows; when key and code are
 * those of the page in the output folder, that page stays. Pages that are no longer asked for are deleted.
 *
 * Astro's own incremental build does the first of these in one thread, writes every page twice and looks at each again in
 * later builds.
 */
export function changedPages({ root, keysFile }: Settings): AstroIntegration {
  let code = '';
  let out = '';
  let site = '';
  let started = 0;
  let built = 0;
  let warn: (message: string) => void = () => undefined;
  const wanted = new Map<string, string>();

  const isUnchanged = (
    known: ReadonlyMap<string, string>,
    { pathname, cacheKey }: PathWithRoute,
  ): boolean => {
    const file = fileOf(pathname);
    return cacheKey !== undefined && known.get(file) === cacheKey && existsSync(join(out, file));
  };

  const selectPaths = (all: readonly PathWithRoute[]): PathWithRoute[] => {
    const known = readPageKeys(keysFile, code);
    for (const { pathname, cacheKey = '' } of all) wanted.set(fileOf(pathname), cacheKey);
    if (wanted.size < all.length) throw new Error('Two pages have one address.');
    const changed = all.filter((path) => !isUnchanged(known, path));
    // A build that is killed leaves no page that it may have overwritten under the key of the one before.
    const untouched = new Map(known);
    for (const { pathname } of changed) untouched.delete(fileOf(pathname));
    writePageKeys(keysFile, code, untouched);
    return changed;
  };

  const renderKeyed = async (inner: AstroPrerenderer, changed: readonly PathWithRoute[]): Promise<void> => {
    const routes = new Map(changed.map(({ route }) => [route.component, route]));
    const render = async (request: Request, component: string): Promise<Response> => {
      const routeData = routes.get(component);
      if (routeData === undefined) throw new TypeError(`There is no page ${component}.`);
      const result = await inner.render(request, { routeData });
      return result instanceof Response ? result : result.response;
    };
    const jobs = changed.map(({ pathname, route }) => ({ pathname, component: route.component }));
    const threads = Math.min(availableParallelism(), mostThreads);
    await renderInThreads(render, jobs, { out, site }, { threads, warn });
  };

  const wrap = (inner: AstroPrerenderer): AstroPrerenderer => ({
    name: 'changed-pages',
    setup: () => inner.setup?.() ?? Promise.resolve(),
    teardown: () => inner.teardown?.() ?? Promise.resolve(),
    render: (request, options) => inner.render(request, options),
    getStaticPaths: async () => {
      const changed = selectPaths(await inner.getStaticPaths());
      built = changed.length;
      await renderKeyed(
        inner,
        changed.filter(({ cacheKey }) => cacheKey !== undefined),
      );
      // What has no key is left to Astro: the few pages that stand alone.
      return changed.filter(({ cacheKey }) => cacheKey === undefined);
    },
  });

  return {
    name: 'changed-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        site = config.site ?? 'http://localhost';
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        started = Date.now();
        code = siteDigest(root);
        warn = (message) => logger.warn(message);
        setPrerenderer(wrap);
      },
      'astro:build:done': ({ logger }) => {
        const isOldAsset = (path: string) =>
          path.startsWith('_astro/') && statSync(join(out, path)).mtimeMs < started - 1_000;
        // What lies below files/ is looked after by publishFiles.
        const isForgotten = (path: string) =>
          path.endsWith('.html') && !wanted.has(path) && !path.startsWith('files/');
        const removed = removeStaleFiles(out, (path) => isForgotten(path) || isOldAsset(path));
        writePageKeys(keysFile, code, wanted);
        logger.info(`${built} of ${wanted.size} pages built, ${removed.length} files removed`);
      },
    },
  };
}
