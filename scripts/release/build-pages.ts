import { join } from 'node:path';
import { ProcessError, runNode } from '../run-process.ts';
import { root, type Settings } from '../settings.ts';
import { ReleaseError } from './release-error.ts';

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

/**
 * Checks the whole record, references between entries included, while the pages are built.
 *
 * @throws ReleaseError with a line a fault
 */
export async function checkContent(settings: Settings): Promise<void> {
  try {
    await runNode([join(root, 'content', 'check.ts'), '--dir', settings.contentDir], {
      what: 'The check of the content',
      cwd: root,
    });
  } catch (error) {
    throw error instanceof ProcessError && error.exitCode === 1
      ? new ReleaseError(error.lastLines.join('\n'))
      : error;
  }
}
