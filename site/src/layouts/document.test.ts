import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directories } from '../directories.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/*
 * Builds take a page as text and never see it as Astro answers with it. The development server does, and puts its own script into the head.
 */
let server: ChildProcess;
let address: string;

const start = (astro: string, env: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((resolve, reject) => {
    server = spawn(process.execPath, [astro, 'dev', '--port', '0', '--host', '127.0.0.1'], {
      cwd: directories.site,
      // Told that it is tested, Astro serves nothing.
      env: { PATH: process.env['PATH'], ...env },
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

beforeAll(async () => {
  const { root, site } = directories;
  address = await start(join(site, 'node_modules/astro/bin/astro.mjs'), {
    NODE_ENV: 'development',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    DATA_DIR: temporaryFolder(),
    CONTENT_DIR: join(root, 'tests/fixtures/small-record/entries'),
  });
}, 60_000);
afterAll(() => void server.kill());

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
