import { join } from 'node:path';
import { runNode } from '../run-process.ts';
import { root, type Settings } from '../settings.ts';

const astro = join(root, 'site', 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Builds the pages into the build folder, which keeps what did not change. */
export const buildPages = (settings: Settings, onLine: (line: string) => void): Promise<void> =>
  runNode([astro, 'build'], {
    what: 'The build of the pages',
    cwd: join(root, 'site'),
    env: {
      DATA_DIR: settings.dataDir,
      CONTENT_DIR: settings.contentDir,
      SITE_URL: settings.siteUrl,
      ASTRO_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
    },
    onLine,
  });

/** Checks the whole record, references between entries included, while the pages are built. */
export const checkContent = (settings: Settings): Promise<void> =>
  runNode([join(root, 'content', 'check.ts'), '--dir', settings.contentDir], {
    what: 'The check of the content',
    cwd: root,
  });
