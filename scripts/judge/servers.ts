import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { noPublication, type PublishedUrl } from '@kmh/content/entry';
import { replayLedger } from '../permalinks/replay-ledger.ts';
import { addressOf } from '../release/inventory.ts';
import { readManifest, type Manifest } from '../release/manifest.ts';
import { startCaddy, startNginx } from '../serve/compare/servers.ts';
import { installOnDebian } from './debian.ts';
import type { Judge } from './judge.ts';

/** The choice of a language leads on for a while only; the page for what is not there is no address. */
const isPromised = (address: string): boolean => address !== '/' && address !== '/404.html';

/**
 * Every address that a release answers: its pages and files, where something was before, and what is gone.
 *
 * @returns them as the ledger has them, each once
 */
export function addressesOf({
  files,
  redirects,
  gone,
  createdAt,
}: Pick<Manifest, 'files' | 'redirects' | 'gone' | 'createdAt'>): PublishedUrl[] {
  const all = [...[...files.keys()].map(addressOf), ...Object.keys(redirects), ...gone];
  return [...new Set(all)]
    .filter(isPromised)
    .map((path) => ({ date: createdAt.slice(0, 10), permalinkId: noPublication, path }));
}

/** Installs what is missing where that can be done; a server that is missing still says so when it is to start. */
function installMissing(): void {
  if (!existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'))
    installOnDebian('libnginx-mod-http-brotli-static', 'nginx');
  if (spawnSync('caddy', ['version'], { stdio: 'ignore' }).status !== 0) installOnDebian('caddy', 'Caddy');
}

/** Servers written by others, with the configuration and the lists that we hand out: each must keep every address. */
export const servers: Judge = {
  name: 'nginx and Caddy: every address of the release, by our configuration',
  judge: async (site) => {
    const release = dirname(site);
    const manifest = readManifest(release);
    if (manifest === undefined) return ['There is no manifest beside the site; its addresses are not known.'];
    installMissing();
    const urls = addressesOf(manifest);
    const faults: string[] = [];
    // Servers write beside what they serve, which is not to change.
    const dataDir = mkdtempSync(join(tmpdir(), 'kmh-servers-'));
    try {
      symlinkSync(release, join(dataDir, 'current'));
      for (const start of [startNginx, startCaddy]) {
        const server = await start(dataDir);
        try {
          const replay = await replayLedger(urls, server.origin);
          faults.push(...replay.faults.map((fault) => `${server.name}: ${fault}`));
        } finally {
          await server.stop();
        }
      }
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
    return faults;
  },
};
