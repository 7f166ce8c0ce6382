import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Folder } from '@kmh/content/schema';
import type { Role } from '../../access/roles.ts';
import { createTestCms, type TestCms, type TestCmsOptions } from '../../testing/index.ts';

/** Stands in for the release: notes that it ran, takes its time, fails when it is told to, and says the same as the real one. */
const program = `
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const at = (name) => join(process.env.DATA_DIR, name);
const say = (event) => console.log(JSON.stringify(event));
const tell = (state) => writeFileSync(at('release-state.json'), JSON.stringify(state));
appendFileSync(at('runs'), process.argv.join(' ') + '\\n');
say({ type: 'progress', step: 'build', percent: 5, message: 'Building' });
tell({ state: 'building', step: 'build', percent: 5 });
if (existsSync(at('slow'))) await new Promise((resolve) => setTimeout(resolve, Number(readFileSync(at('slow'), 'utf8'))));
if (existsSync(at('fail'))) {
  const reason = readFileSync(at('fail'), 'utf8');
  tell({ state: 'failed', step: 'check', reason });
  say({ type: 'failed', step: 'check', reason });
  process.exit(1);
}
const liveSince = new Date().toISOString();
tell({ state: 'live', releaseId: 'one', liveSince, documents: 1 });
say({ type: 'live', releaseId: 'one', changed: true, documents: 1 });
say({ type: 'done', releaseId: 'one' });
`;

/** A CMS with a worker whose releases are made by a stand-in. */
export interface Workplace extends TestCms {
  /** Lets the worker do everything that waits. */
  readonly work: () => Promise<void>;
  /** How many releases were made. */
  readonly releases: () => number;
  /** Makes the next releases fail with this reason, or succeed again. */
  readonly failWith: (reason: string | undefined) => void;
  /** Makes releases take this long, in milliseconds. */
  readonly slowDown: (milliseconds: number) => void;
  /** A text file of the record; undefined where there is none. */
  readonly file: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
  /** States and reasons of what was sent on its way, the newest first. */
  readonly outbox: (
    collection: Folder,
    id: number,
  ) => Promise<{ state: string; reason: string | null | undefined }[]>;
  /** Settings for an operation that somebody in this role does, with the access rules on. */
  readonly doing: (role: Role) => Promise<{ user: unknown; overrideAccess: false }>;
}

/** More rounds than this and something keeps asking for releases. */
const mostRounds = 20;

/** Opens a workplace; dispose of it after use. */
export async function createWorkplace(options: TestCmsOptions = {}): Promise<Workplace> {
  const folder = mkdtempSync(join(tmpdir(), 'kmh-workplace-'));
  const path = join(folder, 'release.mjs');
  writeFileSync(path, program);
  const cms = await createTestCms({ ...options, env: { RELEASE_CLI: path, ...options.env } });
  mkdirSync(cms.env.contentDir, { recursive: true });
  const data = (name: string) => join(cms.env.dataDir, name);
  const inRecord = (name: string) => join(cms.env.contentDir, name);
  return {
    ...cms,
    work: async () => {
      for (let round = 0; round < mostRounds; round += 1) {
        const { noJobsRemaining } = await cms.payload.jobs.run({ queue: 'release', limit: 1, silent: true });
        if (noJobsRemaining) return;
      }
      throw new Error('The worker does not come to an end.');
    },
    releases: () =>
      existsSync(data('runs')) ? readFileSync(data('runs'), 'utf8').trim().split('\n').length : 0,
    failWith: (reason) => {
      if (reason === undefined) rmSync(data('fail'), { force: true });
      else writeFileSync(data('fail'), reason);
    },
    slowDown: (milliseconds) => writeFileSync(data('slow'), String(milliseconds)),
    file: (name) => (existsSync(inRecord(name)) ? readFileSync(inRecord(name), 'utf8') : undefined),
    has: (name) => existsSync(inRecord(name)),
    outbox: async (collection, id) => {
      const where = { document: { equals: `${collection}/${id}` } };
      const { docs } = await cms.payload.find({
        collection: 'outbox',
        pagination: false,
        sort: '-id',
        where,
      });
      return docs.map(({ state, reason }) => ({ state, reason }));
    },
    doing: async (role) => ({ user: (await cms.as(role)).user, overrideAccess: false }),
    dispose: async () => {
      await cms.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
