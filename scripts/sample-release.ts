import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-process.ts';
import { root } from './settings.ts';

/** The sample library, released into a folder of its own, so that neither record nor data of this machine change. */
export interface SampleRelease {
  readonly dataDir: string;
  /** The released site's root folder. */
  readonly site: string;
  readonly remove: () => void;
}

/** Releases the sample library in a temporary folder. */
export async function releaseSample(siteUrl = 'http://localhost:4321'): Promise<SampleRelease> {
  const folder = mkdtempSync(join(tmpdir(), 'kmh-sample-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const record = join(folder, 'record', 'entries');
  const dataDir = join(folder, 'data');
  cpSync(join(root, 'content', 'entries'), record, { recursive: true });
  try {
    await runNode([join(root, 'scripts/release/cli.ts')], {
      what: 'The release of the sample library',
      cwd: root,
      env: { CONTENT_DIR: record, DATA_DIR: dataDir, SITE_URL: siteUrl },
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { dataDir, site: join(dataDir, 'current', 'site'), remove };
}
