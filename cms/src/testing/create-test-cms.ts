import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConfig, getPayload, handleEndpoints } from 'payload';
import type { CollectionConfig, Payload } from 'payload';
import type { Role } from '../access/roles.ts';
import { createCmsConfig } from '../cms-config.ts';
import { createUsers } from '../collections/users.ts';
import { createDatabase } from '../database/index.ts';
import { parseEnv } from '../env.ts';
import type { Env } from '../env.ts';
import { findProjectRoot } from '../project-root.ts';
import { startPostgres } from './postgres-server.ts';
import { createTestAccount } from './test-account.ts';
import type { TestAccount } from './test-account.ts';

/** The databases the CMS runs on, for `describe.each(DATABASES)`. */
export const DATABASES = ['sqlite', 'postgres'] as const;

export type TestCmsOptions = {
  database?: (typeof DATABASES)[number];
  /**
   * Collections in place of the real ones (accounts are always there): for tests of what lies below the content,
   * which no change of a field should disturb.
   */
  collections?: CollectionConfig[];
  /** Collections of the test's own, besides the others. */
  extraCollections?: CollectionConfig[];
  /** Hears every statement the database is sent. */
  onQuery?: (sql: string) => void;
  /** A folder that another test CMS has filled; it is opened as it is and left when disposed of. */
  folder?: string;
  /** Settings besides those the test door chooses, as environment variables. */
  env?: Record<string, string>;
};

export type TestCms = {
  payload: Payload;
  env: Env;
  /** An account in this role, signed in; the same one each time. */
  as: (role: Role) => Promise<TestAccount>;
  /** Sends a request through Payload's REST routes, without a server; `path` begins with `/api/`. */
  request: (path: string, options?: RequestInit & { as?: Role }) => Promise<Response>;
  /** Closes the database and deletes what the test made. */
  dispose: () => Promise<void>;
};

const chooseCollections = async (env: Env, { collections }: TestCmsOptions): Promise<CollectionConfig[]> => {
  if (collections) return [...collections, createUsers(env)];
  const { createCollections } = await import('../collections/index.ts');
  return createCollections(env);
};

/** The migrations know the real collections and no others. */
const chooseTables = ({ folder, collections, extraCollections }: TestCmsOptions) => {
  if (folder !== undefined) return 'keep';
  return collections === undefined && extraCollections === undefined ? 'migrate' : 'push';
};

/** A whole CMS on a new empty database: real collections, real access rules, real adapter. Dispose of it after use. */
export const createTestCms = async (options: TestCmsOptions = {}): Promise<TestCms> => {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'kmh-cms-'));
  const server = options.database === 'postgres' ? await startPostgres() : undefined;
  const env = parseEnv(
    {
      PAYLOAD_SECRET: randomBytes(48).toString('base64url'),
      DATA_DIR: folder,
      CONTENT_DIR: join(folder, 'entries'),
      LOG_LEVEL: 'silent',
      DATABASE_URL: await server?.createDatabase(),
      ...options.env,
    },
    findProjectRoot(),
  );
  // Payload remembers the last tables it made in this process and would make none for a second database like it.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true';
  const settings = createCmsConfig(env, {
    db: createDatabase(env.database, { tables: chooseTables(options), onQuery: options.onQuery }),
    collections: [...(await chooseCollections(env, options)), ...(options.extraCollections ?? [])],
  });
  // A request starts Payload's clock, and whatever a test publishes would be released beside it; tests run the jobs themselves.
  const config = await buildConfig({ ...settings, jobs: { ...settings.jobs, autoRun: [] } });
  const key = randomUUID();
  const payload = await getPayload({ config, key });
  const accounts = new Map<Role, Promise<TestAccount>>();

  const as = (role: Role): Promise<TestAccount> => {
    const account = accounts.get(role) ?? createTestAccount(payload, role);
    accounts.set(role, account);
    return account;
  };
  const request: TestCms['request'] = async (path, { as: role, ...init } = {}) => {
    const headers = new Headers(init.headers);
    if (role) headers.set('Authorization', `JWT ${(await as(role)).token}`);
    if (typeof init.body === 'string') headers.set('Content-Type', 'application/json');
    return handleEndpoints({
      config,
      payloadInstanceCacheKey: key,
      request: new Request(new URL(path, env.cmsUrl), { ...init, headers }),
    });
  };
  const dispose = async () => {
    await payload.destroy();
    await server?.stop();
    if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { payload, env, as, request, dispose };
};
