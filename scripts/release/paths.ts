import { join } from 'node:path';

/** Where a release keeps its things below DATA_DIR. */
export const releasePaths = (dataDir: string) => ({
  /** Astro's output; persists so that only changed pages are built again. */
  build: join(dataDir, 'build', 'site'),
  /** What is known of each built file, by its size and time. */
  inventory: join(dataDir, 'build', 'inventory.json'),
  /** Compressed forms of files, by their content. */
  brotli: join(dataDir, 'cache', 'brotli'),
  releases: join(dataDir, 'releases'),
  /** Search indexes, each sealed on its own. */
  searches: join(dataDir, 'search'),
  /** The link that says which release is live. */
  current: join(dataDir, 'current'),
  state: join(dataDir, 'release-state.json'),
  lock: join(dataDir, 'release.lock'),
  /** There while somebody waits for another release. */
  requested: join(dataDir, 'release.requested'),
});
export type ReleasePaths = ReturnType<typeof releasePaths>;
