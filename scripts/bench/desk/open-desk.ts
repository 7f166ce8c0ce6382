import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type APIResponse, type BrowserContext, type Page } from 'playwright-core';
import { DOCX } from '../../../cms/src/word/word-path.ts';
import { freePort } from '../../free-port.ts';
import { runNode } from '../../run-process.ts';
import { root } from '../../settings.ts';
import { cms, next } from '../../start/build-cms.ts';
import { ensureSecret } from '../../start/ensure-secret.ts';
import { startService } from '../../start/service.ts';
import { findBrowser } from '../../test/find-browser.ts';

/** The CMS with a record in it, and an administrator at her browser. */
export interface OpenDesk {
  readonly url: string;
  readonly page: Page;
  /** Asks the API as her browser does; with a Word file it is posted. */
  readonly ask: (path: string, file?: Buffer) => Promise<APIResponse>;
  readonly close: () => Promise<void>;
}

const email = 'admin@example.org';
const passwordIn = /shown this once: (\S+)/;

/** Lines of the commands that tell how far they are; the rest are logs. */
const isForPeople = (line: string) => line.trim() !== '' && !line.startsWith('{');

/** Starts the CMS and waits until it is well. */
async function startCms(env: Readonly<Record<string, string>>, dataDir: string) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const service = startService({
    command: process.execPath,
    args: [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    cwd: cms,
    env: { ...env, CMS_PORT: String(port), NODE_ENV: 'production' },
    log: join(dataDir, 'logs', 'cms.log'),
  });
  const isWell = () =>
    fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isWell())) await wait(200);
  return { url, stop: service.stop };
}

async function signIn(page: Page, url: string, password: string): Promise<void> {
  await page.goto(`${url}/admin/login`);
  await page.fill('#field-email', email);
  await page.fill('#field-password', password);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
}

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
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: ensureSecret(join(dataDir, 'secret'), undefined),
  };
  let password = '';
  const onLine = (line: string) => {
    password = passwordIn.exec(line)?.[1] ?? password;
    if (isForPeople(line) && !passwordIn.test(line)) console.log(`  ${line}`);
  };
  await runNode([join(cms, 'src', 'commands', 'import-record.ts'), '--first-admin', email], {
    what: 'The import',
    cwd: cms,
    env,
    onLine,
  });
  await runNode([join(root, 'scripts', 'start', 'build-cms-cli.ts')], {
    what: 'The build of the CMS',
    cwd: root,
  });
  const { url, stop } = await startCms(env, dataDir);
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
    await signIn(page, url, password);
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
