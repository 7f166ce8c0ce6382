import { join } from 'node:path';
import { chromium, type APIResponse, type BrowserContext, type Page } from 'playwright-core';
import { DOCX } from '../../../cms/src/word/word-path.ts';
import { runNode } from '../../run-process.ts';
import { cms } from '../../start/build-cms.ts';
import { ensureSecret } from '../../start/ensure-secret.ts';
import { findBrowser } from '../../test/find-browser.ts';
import { buildCms, passwordIn, startCms } from '../../testing/cms-process.ts';
import { signInToAdmin } from '../../testing/sign-in.ts';

/** The CMS with a record in it, and an administrator at her browser. */
export interface OpenDesk {
  readonly url: string;
  readonly page: Page;
  /** Asks the API as her browser does; with a Word file it is posted. */
  readonly ask: (path: string, file?: Buffer) => Promise<APIResponse>;
  readonly close: () => Promise<void>;
}

const email = 'admin@example.org';
/** Lines of the commands that tell how far they are; the rest are logs. */
const isForPeople = (line: string) => line.trim() !== '' && !line.startsWith('{');

/**
 * Loads a record into a CMS of its own, on SQLite, starts it as `npm start` does and signs in. The browser keeps a cache, as an editor's does.
 *
 * @param record the folder of the entries
 * @param dir a folder for everything that comes about
 */
export async function openDesk(record: string, dir: string, siteUrl: string): Promise<OpenDesk> {
  const dataDir = join(dir, 'data');
  const env = {
    CONTENT_DIR: record,
    DATA_DIR: dataDir,
    SITE_URL: siteUrl,
    PAYLOAD_SECRET: ensureSecret(join(dataDir, 'secret'), undefined),
  };
  let password = '';
  const onLine = (line: string) => {
    const shown = passwordIn(line);
    password = shown ?? password;
    if (isForPeople(line) && shown === undefined) console.log(`  ${line}`);
  };
  await runNode([join(cms, 'src', 'commands', 'import-record.ts'), '--first-admin', email], {
    what: 'The import',
    cwd: cms,
    env,
    onLine,
  });
  await buildCms();
  const { url, stop } = await startCms({ ...process.env, NODE_OPTIONS: '', ...env });
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    await stop();
  };
  try {
    context = await chromium.launchPersistentContext(join(dir, 'browser'), {
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
      viewport: { width: 1280, height: 1000 },
    });
    const page = await context.newPage();
    await signInToAdmin(page, url, email, password);
    const ask = (path: string, file?: Buffer) =>
      page.request.fetch(url + path, {
        headers: { origin: url, ...(file && { 'content-type': DOCX }) },
        ...(file && { method: 'POST', data: file }),
        timeout: 0,
      });
    return { url, page, ask, close };
  } catch (error) {
    await close();
    throw error;
  }
}
