import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { directories } from '../directories.ts';
import { namesFile } from '../file-of.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/*
 * The development server renders pages by Astro's own runtime, builds by ours (`prerender/component-runtime.ts`): they are to make the same of them.
 */
let server: ChildProcess;
let address: string;

const start = (astro: string, env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve, reject) => {
    server = spawn(process.execPath, [astro, 'dev', '--port', '0', '--host', '127.0.0.1'], {
      cwd: directories.site,
      // Told that it is tested, Astro serves nothing.
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The development server ended with code ${code}.`)));
    if (server.stdout === null) throw new TypeError('The development server says nothing.');
    createInterface({ input: server.stdout }).on('line', (line) => {
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(line)?.[0];
      if (found !== undefined) resolve(found);
    });
  });

const environment = {
  PATH: process.env['PATH'],
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  CONTENT_DIR: join(directories.root, 'tests/fixtures/small-record/entries'),
};

beforeAll(async () => {
  address = await start(join(directories.site, 'node_modules/astro/bin/astro.mjs'), {
    ...environment,
    NODE_ENV: 'development',
    DATA_DIR: temporaryFolder(),
  });
}, 60_000);
afterAll(() => void server.kill());

/** A page without its styles and the addresses of its scripts: those are bundled in builds alone. */
const bare = (page: string) =>
  page
    .replace(/^<!doctype html>/i, '')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<script[^>]* src="[^"]*"><\/script>/g, '')
    .replace(/ data-(?:share-script|styles)="[^"]*"/g, '');

test('a build renders each page as the development server does', async () => {
  // On another file system than the code's, where files cannot be moved to: data often lie on a volume of their own.
  const data = mkdtempSync('/dev/shm/kmh-');
  onTestFinished(() => rmSync(data, { recursive: true }));
  expect(statSync(data).dev).not.toBe(statSync(directories.root).dev);
  const env = { ...environment, NODE_ENV: 'production', DATA_DIR: data };
  const run = async (program: string) =>
    (
      await promisify(execFile)(process.execPath, [join(directories.site, program)], {
        env,
        maxBuffer: 2 ** 26,
      })
    ).stdout;
  await run('build.ts');
  const built = z.record(z.string(), z.string()).parse(JSON.parse(await run('src/testing/print-pages.ts')));
  expect(Object.keys(built).length).toBeGreaterThan(100);
  for (const [pathname, page] of Object.entries(built)) {
    const path = namesFile(pathname) ? pathname : pathname.replace(/\/?$/, '/');
    const shown = await (await fetch(`${address}${path}`)).text();
    expect(bare(page), pathname).toBe(bare(shown));
  }
});

test('the development server shows pages with all that stands in their head and body', async () => {
  const page = await (await fetch(`${address}/en/`)).text();
  const [head = '', body = ''] = page.split('</head>');
  expect(head).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head>/i);
  expect(head).toContain('<meta name="viewport" content="width=device-width">');
  expect(head).toContain('@layer reset');
  expect(head).toContain('<title>Knowledge Hub: return and reintegration</title>');
  expect(head).toContain('/@vite/client');
  expect(body).toMatch(/^<body data-page="home"><a class="skip" href="#main">/);
  expect(body).toContain('<footer');
});
