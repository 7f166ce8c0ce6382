import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, type SealInput } from '../release/seal.ts';
import { takeInventory, type Inventory } from '../release/inventory.ts';
import { scanPage } from '../release/scan-page.ts';

/** Writes files by path below a folder, as a build does: in the place of others, not over them. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    rmSync(join(folder, path), { force: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A whole page around some content. */
export const page = (content: string, { kind = 'page', permalinkId = '', lang = 'en' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>Page</title>` +
  (permalinkId === '' ? '' : `<meta name="dcterms.identifier" content="${permalinkId}">`) +
  `</head><body data-page="${kind}"><h1>Page</h1>${content}</body></html>`;

/** The inventory of pages by their HTML; other files have none. */
export const inventoryOf = (pages: Readonly<Record<string, string>>): Inventory =>
  new Map(
    Object.entries(pages).map(([path, html]) => [
      path,
      { bytes: html.length, mtimeMs: 0, sha256: path, ...(html === '' ? {} : { page: scanPage(html) }) },
    ]),
  );

/** What sealing needs for a build folder, with nothing moved and nothing compressed. */
export async function sealInput(dataDir: string, now: Date): Promise<SealInput> {
  const build = join(dataDir, 'build', 'site');
  const { files } = await takeInventory(build, join(dataDir, 'build', 'inventory.json'));
  return {
    build,
    releases: join(dataDir, 'releases'),
    files,
    digest: digestOf(files),
    compressed: new Map(),
    permalinks: { fresh: [], redirects: {}, gone: [], faults: [] },
    documents: 1,
    now,
    previous: undefined,
    withheld: new Map(),
  };
}
