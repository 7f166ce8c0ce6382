import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a sealed release into DATA_DIR as the release program leaves it: its site, its manifest and its facts.
 * @param files what the site holds, by path
 * @returns the release's id
 */
export const putSealedRelease = (dataDir: string, time: string, files: Record<string, string>): string => {
  const entries = Object.entries(files).map(([path, content]) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    return [path, { sha256, bytes: Buffer.byteLength(content) }] as const;
  });
  const digest = createHash('sha256').update(JSON.stringify(entries)).digest('hex');
  const id = `${time.replace(/[-:]|\.\d+/g, '')}-${digest.slice(0, 8)}`;
  const folder = join(dataDir, 'releases', id);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
    writeFileSync(join(folder, 'site', path), content);
  }
  const counts = { digest, documents: entries.length, pages: entries.length };
  const manifest = { id, createdAt: time, ...counts, files: entries };
  const more = { retained: [], redirects: {}, gone: [] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...more }));
  writeFileSync(join(folder, 'release.json'), JSON.stringify({ id, time, ...counts, files: entries.length }));
  return id;
};

/** Makes a release the live one. */
export const makeLive = (dataDir: string, id: string): void => {
  rmSync(join(dataDir, 'current'), { force: true });
  symlinkSync(join('releases', id), join(dataDir, 'current'));
};

/** Writes what a release says of itself. */
export const tellState = (dataDir: string, state: object | string): void =>
  writeFileSync(
    join(dataDir, 'release-state.json'),
    typeof state === 'string' ? state : JSON.stringify(state),
  );
