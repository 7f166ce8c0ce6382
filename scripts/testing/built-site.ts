import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SealInput } from '../release/seal.ts';
import { takeInventory } from '../release/inventory.ts';

/** Writes files by path below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A whole page around some content. */
export const page = (content: string, { kind = 'page', permalinkId = '', lang = 'en' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>Page</title>` +
  (permalinkId === '' ? '' : `<meta name="dcterms.identifier" content="${permalinkId}">`) +
  `</head><body data-page="${kind}"><h1>Page</h1>${content}</body></html>`;

/** What sealing needs for a build folder, with nothing moved and nothing compressed. */
export async function sealInput(dataDir: string, now: Date): Promise<SealInput> {
  const build = join(dataDir, 'build', 'site');
  return {
    build,
    releases: join(dataDir, 'releases'),
    files: (await takeInventory(build, join(dataDir, 'build', 'inventory.json'))).files,
    compressed: new Map(),
    permalinks: { fresh: [], redirects: {}, gone: [], faults: [] },
    documents: 1,
    now,
    previous: undefined,
    withheld: new Map(),
  };
}
