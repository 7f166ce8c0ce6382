import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { releasePaths } from '../release/paths.ts';
import { root, settingsOrExit } from '../settings.ts';
import { serveSite } from '../serve/serve-site.ts';
import { buildCms, cms, next } from './build-cms.ts';
import { ensureSecret } from './ensure-secret.ts';
import { findObstacles } from './find-obstacles.ts';
import { startService, type Service, type ServiceOptions } from './service.ts';

/*
 * `npm start`: the site first, which needs no CMS; then the CMS with the published record in it. Everything it starts ends with it.
 */
const say = (text: string) => console.log(text);

const settings = settingsOrExit();
const hosts = {
  site: process.env['SITE_HOST'] ?? '127.0.0.1',
  cms: process.env['CMS_HOST'] ?? '127.0.0.1',
};
const paths = releasePaths(settings.dataDir);
const services = new Set<Service>();
let stopping = false;

const environment = {
  DATA_DIR: settings.dataDir,
  CONTENT_DIR: settings.contentDir,
  SITE_PORT: String(settings.sitePort),
  CMS_PORT: String(settings.cmsPort),
  SITE_URL: settings.siteUrl,
  NEXT_TELEMETRY_DISABLED: '1',
  // Node keeps what it made of our code, which halves the way to a CMS that answers.
  NODE_COMPILE_CACHE: join(settings.dataDir, 'cache', 'node'),
};

function begin(name: string, args: readonly string[], options: Partial<ServiceOptions> = {}): Service {
  const service = startService({
    command: process.execPath,
    args,
    cwd: cms,
    log: join(settings.dataDir, 'logs', `${name}.log`),
    ...options,
    env: { ...environment, ...options.env },
  });
  services.add(service);
  void service.ended.finally(() => services.delete(service));
  return service;
}

/** Runs a step to its end; a failure is said with the place of its log, and ends this step only. */
async function finish(
  name: string,
  args: readonly string[],
  options: Partial<ServiceOptions> = {},
): Promise<boolean> {
  const exitCode = await begin(name, args, options).ended;
  if (exitCode !== 0 && !stopping)
    console.error(`“${name}” failed. Its log is ${join(settings.dataDir, 'logs', `${name}.log`)}.`);
  return exitCode === 0;
}

async function shutDown(): Promise<void> {
  if (stopping) return;
  stopping = true;
  say('\nStopping.');
  await Promise.all([...services].map((service) => service.stop()));
  await site.close();
  process.exit(0);
}

const isLive = () => existsSync(paths.current);

/**
 * Brings the site to what the record says. A release that is live shows at once and the new one takes its place; the first shows as soon
 * as its pages are switched, while the search index is still made.
 */
async function releaseSite(): Promise<void> {
  let shown = isLive();
  const show = () => say(`Site   ${settings.siteUrl}`);
  if (shown) show();
  else say('Site   making the first release …');
  const tell = (line: string) => {
    if (shown || line.startsWith('{')) return;
    say(`       ${line}`);
    shown = line.includes('Live: ');
    if (shown) show();
  };
  await finish('release', [join(root, 'scripts', 'release', 'cli.ts')], { cwd: root, onLine: tell });
}

const buildAdmin = () =>
  buildCms(() => {
    say('CMS    building the admin interface; this takes a minute or two, once …');
    return finish('cms-build', [next, 'build']);
  });

/** Brings the database up to date, fills it from the record when it is empty, and makes the first administrator. */
function prepareCms(env: Readonly<Record<string, string>>): Promise<boolean> {
  const show = (line: string) => {
    if (!line.startsWith('{') && line.trim() !== '') say(`       ${line}`);
  };
  const email = process.env['ADMIN_EMAIL'] ?? 'admin@example.org';
  const command = [join(cms, 'src', 'commands', 'import-record.ts'), '--first-admin', email];
  return finish('cms-import', command, { env, onLine: show });
}

const withSecret = () => ({
  PAYLOAD_SECRET: ensureSecret(join(settings.dataDir, 'secret'), process.env['PAYLOAD_SECRET']),
});

async function runCms(): Promise<void> {
  const env = withSecret();
  say('CMS    preparing …');
  const ready = (await prepareCms(env)) && (await buildAdmin());
  if (!ready || stopping) return;
  let listens = false;
  const args = ['--hostname', hosts.cms, '--port', String(settings.cmsPort)];
  const service = begin('cms', [next, 'start', ...args], {
    env: { ...env, NODE_ENV: 'production' },
    onLine: (line) => {
      if (listens || stopping || !/ready/i.test(line)) return;
      listens = true;
      say(`CMS    http://localhost:${settings.cmsPort}/admin`);
    },
  });
  const exitCode = await service.ended;
  if (!stopping)
    console.error(
      `The CMS ended with code ${exitCode}. The site goes on; see ${join(settings.dataDir, 'logs', 'cms.log')}.`,
    );
}

const obstacles = await findObstacles(settings, hosts, () => ({ ...environment, ...withSecret() }));
if (obstacles.length > 0) {
  console.error(obstacles.join('\n'));
  process.exit(1);
}
const site = await serveSite({ dataDir: settings.dataDir, port: settings.sitePort, host: hosts.site });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutDown());

// The first release has the machine to itself; readers have the site while a later one is made, and editors need not wait for it.
const hasSite = isLive();
const released = releaseSite();
if (!hasSite) await released;
if (!stopping) await Promise.all([released, runCms()]);
// The site is served until somebody ends it.
