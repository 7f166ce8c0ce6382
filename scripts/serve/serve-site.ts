import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readManifest, type Manifest } from '../release/manifest.ts';
import { askedEveryTime, cacheControl } from './caching.ts';
import { contentTypeOf } from './content-types.ts';
import { isNegotiated, permanentTarget } from './permanent-address.ts';
import { preferredLocale } from './preferred-locale.ts';
import { securityHeaders } from './security-headers.ts';
import { linkHeader, pageNumbers } from './signposts.ts';

export interface SiteServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface LiveSite {
  readonly target: string;
  readonly search: string;
  readonly site: string;
  readonly handle: ReturnType<typeof sirv>;
  readonly redirects: Readonly<Record<string, string>>;
  readonly gone: ReadonlySet<string>;
  readonly permanent: Readonly<Record<string, string>>;
  /** Number and language of publications' pages. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** Milliseconds during which the link to the live release is not read again. */
const freshness = 250;

/** Follows the `current` link, so that a switch shows without a restart. */
function liveSite(dataDir: string): () => LiveSite | undefined {
  let known: LiveSite | undefined;
  let checkedAt = 0;
  const read = (link: string) => {
    try {
      return readlinkSync(link);
    } catch {
      return '';
    }
  };
  return () => {
    const now = Date.now();
    if (now - checkedAt < freshness) return known;
    checkedAt = now;
    const target = read(join(dataDir, 'current'));
    if (target === '') return (known = undefined);
    const site = join(dataDir, target, 'site');
    const search = read(join(site, 'pagefind'));
    if (known?.target !== target || known.search !== search) {
      const manifest: Manifest | undefined = readManifest(join(dataDir, target));
      const handle = sirv(site, { brotli: true, etag: true, extensions: ['html'], setHeaders: describeFile });
      known = {
        target,
        search,
        site,
        handle,
        redirects: manifest?.redirects ?? {},
        gone: new Set(manifest?.gone),
        permanent: manifest?.permanent ?? {},
        numbers: pageNumbers(manifest?.permanent ?? {}),
      };
    }
    return known;
  };
}

/** Parts of Pagefind's index, which no list of types knows. */
const indexPart = /\.(?:pagefind|pf_[a-z]+)$/;

function describeFile(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', cacheControl(path));
  const type = contentTypeOf(path);
  if (type !== undefined) response.setHeader('Content-Type', type);
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (indexPart.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

/** Sends one of the site's own pages with a status that is not 200. */
function sendPage(response: ServerResponse, status: number, file: string): void {
  const html = existsSync(file)
    ? readFileSync(file)
    : Buffer.from('<!doctype html><title>Not found</title><h1>Not found</h1>');
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': askedEveryTime })
    .end(html);
}

function answer(live: LiveSite | undefined, request: IncomingMessage, response: ServerResponse): void {
  const { pathname: path, search } = new URL(request.url ?? '/', 'http://site.invalid');
  for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
  response.setHeader('Vary', isNegotiated(path) ? 'Accept-Language' : 'Accept-Encoding');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (live === undefined) {
    response
      .writeHead(503, { 'Retry-After': '10', 'Content-Type': 'text/plain; charset=utf-8' })
      .end('No release is live yet.\n');
    return;
  }
  const moveTo = (status: number, location: string) =>
    response.writeHead(status, { Location: `${location}${search}`, 'Cache-Control': askedEveryTime }).end();
  const locale = preferredLocale(request.headers['accept-language']);
  if (path === '/') {
    moveTo(302, `/${locale}/`);
    return;
  }
  const address = decodePath(path);
  const target = live.redirects[address] ?? permanentTarget(address, locale, live.permanent);
  if (target !== undefined) {
    moveTo(301, encodeURI(target));
    return;
  }
  if (live.gone.has(address)) {
    sendPage(response, 410, join(live.site, address, 'index.html'));
    return;
  }
  // One address a page: without the slash at the end it is another one.
  if (!path.endsWith('/') && existsSync(join(live.site, address, 'index.html'))) {
    moveTo(301, `${path}/`);
    return;
  }
  const links = existsSync(join(live.site, address)) ? linkHeader(address, live.numbers) : undefined;
  if (links !== undefined) response.setHeader('Link', links);
  live.handle(request, response, () => sendPage(response, 404, join(live.site, '404.html')));
}

/** The path as the files are named; one that is no valid encoding, or climbs, stays as it is and is not found. */
function decodePath(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') || decoded.split('/').includes('..') ? '/404' : decoded;
  } catch {
    return '/404';
  }
}

/**
 * Serves the live release from DATA_DIR, following every switch.
 *
 * @param options `port` 0 takes a free one
 */
export async function serveSite(options: {
  dataDir: string;
  port: number;
  host: string;
}): Promise<SiteServer> {
  const current = liveSite(options.dataDir);
  const server = createServer((request, response) => answer(current(), request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : options.port;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
