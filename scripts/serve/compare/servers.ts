import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../free-port.ts';
import { serveSite } from '../serve-site.ts';

/** A server that is up, under its name. */
export interface Server {
  readonly name: string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A server that this machine does not have, or that does not start with our configuration. */
export class ServerMissingError extends Error {
  override readonly name = 'ServerMissingError';
}

const example = (name: string) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

/** The example as it is, but for the folder and the port. */
const adapted = (name: string, dataDir: string, from: string, to: string): string =>
  example(name).replaceAll('/srv/kmh/.data', dataDir).replaceAll(from, to);

/** Debian puts servers where only an administrator's shell looks for programs. */
const environment = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin` };

const has = (command: string): boolean =>
  spawnSync(command, ['version'], { stdio: 'ignore', env: environment }).error === undefined;

/** How often is asked whether a server listens, in milliseconds, and how many times. */
const interval = 100;
const attempts = 100;

async function whenUp(name: string, child: ChildProcess, origin: string): Promise<Server> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let attempt = 0; attempt < attempts && child.exitCode === null; attempt += 1) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return { name, origin, stop };
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  child.kill('SIGKILL');
  throw new ServerMissingError(`${name} does not start with our configuration:\n${said.join('')}`);
}

const start = (command: string, args: readonly string[], folder: string) =>
  spawn(command, args, {
    cwd: folder,
    env: { ...environment, HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/** `pnpm serve`. */
export async function startOurs(dataDir: string): Promise<Server> {
  const server = await serveSite({ dataDir, port: 0, host: '127.0.0.1' });
  return { name: 'pnpm serve', origin: server.url.replace('localhost', '127.0.0.1'), stop: server.close };
}

/** nginx with nginx.conf, in the frame that an installation has around it. */
export async function startNginx(dataDir: string): Promise<Server> {
  if (!has('nginx'))
    throw new ServerMissingError(
      'nginx is missing. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static',
    );
  const port = await freePort();
  const folder = join(dataDir, 'nginx');
  mkdirSync(folder, { recursive: true });
  // As root it would read as a stranger, who may not look into a temporary folder.
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  const config = `
${asRoot}
daemon off;
error_log stderr;
pid ${folder}/nginx.pid;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${folder}/${part};`).join(' ')}
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${adapted('nginx.conf', dataDir, 'listen 8080', `listen 127.0.0.1:${port}`)}
}
`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = start('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], dirname(folder));
  return whenUp('nginx', child, `http://127.0.0.1:${port}`);
}

/** Caddy with the Caddyfile. */
export async function startCaddy(dataDir: string): Promise<Server> {
  if (!has('caddy')) throw new ServerMissingError('Caddy is missing. On Debian: apt-get install caddy');
  const port = await freePort();
  const folder = join(dataDir, 'caddy');
  mkdirSync(folder, { recursive: true });
  const config = adapted('Caddyfile', dataDir, ':8080 {', `http://127.0.0.1:${port} {`);
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${config}`);
  const child = start(
    'caddy',
    ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    folder,
  );
  return whenUp('Caddy', child, `http://127.0.0.1:${port}`);
}
