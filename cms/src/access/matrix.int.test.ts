import type { SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { probes } from '../testing/probe-collection.ts';
import { isGroup, may } from './permissions.ts';
import type { Group, Operation } from './permissions.ts';
import { ROLES } from './roles.ts';
import type { Role } from './roles.ts';

type Request = { path: string; method: string; body?: object };
type Row = {
  operation: Operation;
  request: (slug: string) => Request;
  /** Whether a collection has this operation at all; without it, all have. */
  exists?: (collection: SanitizedCollectionConfig) => boolean;
};

/** No document has it: the answer tells what may be asked, and nothing is changed. */
const NONE = 'where[id][equals]=0';
const get = (path: string): Request => ({ path, method: 'GET' });
const post = (path: string, body: object): Request => ({ path, method: 'POST', body });
const patch = (path: string, body: object): Request => ({ path, method: 'PATCH', body });
const hasVersions = ({ versions }: SanitizedCollectionConfig) => Boolean(versions);
const hasDrafts = ({ versions }: SanitizedCollectionConfig) => Boolean(versions && versions.drafts);

const ROWS: Row[] = [
  { operation: 'read', request: (slug) => get(`/api/${slug}?limit=1`) },
  { operation: 'read', request: (slug) => get(`/api/${slug}/count`) },
  { operation: 'readVersions', request: (slug) => get(`/api/${slug}/versions?limit=1`), exists: hasVersions },
  { operation: 'create', request: (slug) => post(`/api/${slug}?draft=true`, {}) },
  { operation: 'update', request: (slug) => patch(`/api/${slug}?${NONE}`, {}) },
  {
    operation: 'publish',
    request: (slug) => patch(`/api/${slug}?${NONE}`, { _status: 'published' }),
    exists: hasDrafts,
  },
  { operation: 'delete', request: (slug) => ({ path: `/api/${slug}?${NONE}`, method: 'DELETE' }) },
  {
    operation: 'unlock',
    request: (slug) => post(`/api/${slug}/unlock`, { email: 'contributor@example.org' }),
    exists: ({ auth }) => Boolean(auth),
  },
];

/** Everyone sees and changes their own account, whatever the table says of accounts. */
const isOwnAccount = (role: Role | undefined, operation: Operation, group: Group): boolean =>
  group === 'accounts' && role !== undefined && (operation === 'read' || operation === 'update');

describe.each(DATABASES)('on %s', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ database, extraCollections: [probes] });
    for (const role of ROLES) await cms.as(role);
  });
  afterAll(() => cms.dispose());

  const isRefused = async ({ path, method, body }: Request, role?: Role): Promise<boolean> => {
    const { status } = await cms.request(path, {
      method,
      ...(role && { as: role }),
      ...(body && { body: JSON.stringify(body) }),
    });
    return status === 401 || status === 403;
  };

  it('every collection follows the table: role × collection × operation', async () => {
    const surprises: string[] = [];
    for (const collection of cms.payload.config.collections) {
      const group: unknown = collection.custom?.group;
      if (!isGroup(group)) continue;
      for (const role of [undefined, ...ROLES]) {
        for (const { operation, request, exists = () => true } of ROWS) {
          if (!exists(collection)) continue;
          const allowed = may(role, operation, group) || isOwnAccount(role, operation, group);
          if ((await isRefused(request(collection.slug), role)) === allowed) {
            surprises.push(
              `${role ?? 'stranger'} ${allowed ? 'may not' : 'may'} ${operation} ${collection.slug}`,
            );
          }
        }
      }
    }
    expect(surprises).toEqual([]);
  });

  it('a collection that is in no group of the table is closed to strangers, and written by nobody', async () => {
    for (const collection of cms.payload.config.collections) {
      const { slug, custom } = collection;
      if (isGroup(custom?.group) || slug.startsWith('payload-')) continue;
      for (const { operation, request, exists = () => true } of ROWS) {
        if (!exists(collection)) continue;
        expect(await isRefused(request(slug)), `stranger: ${operation} ${slug}`).toBe(true);
        if (operation === 'read' || operation === 'readVersions') continue;
        expect(await isRefused(request(slug), 'admin'), `admin: ${operation} ${slug}`).toBe(true);
      }
    }
  });

  it('a stranger is refused by every collection of Payload’s own', async () => {
    for (const { slug, endpoints } of cms.payload.config.collections) {
      if (!slug.startsWith('payload-') || endpoints === false) continue;
      for (const request of [
        get(`/api/${slug}?limit=1`),
        post(`/api/${slug}`, {}),
        patch(`/api/${slug}?${NONE}`, {}),
        { path: `/api/${slug}?${NONE}`, method: 'DELETE' },
      ]) {
        expect(await isRefused(request), `${request.method} ${request.path}`).toBe(true);
      }
    }
  });

  it('a stranger is refused by every global, and everyone reads it who is signed in', async () => {
    for (const { slug } of cms.payload.config.globals) {
      expect(await isRefused(get(`/api/globals/${slug}`)), slug).toBe(true);
      expect(await isRefused(post(`/api/globals/${slug}`, {})), slug).toBe(true);
      expect(await isRefused(get(`/api/globals/${slug}`), 'contributor'), slug).toBe(false);
    }
  });

  it('a stranger is refused by every route that the collections and the CMS add', async () => {
    /** Routes to sign in, and those that answer everyone that they are closed. */
    const forEveryone =
      /\/(login|logout|me|init|refresh-token|reset-password|forgot-password|first-register|verify)/;
    const { collections, endpoints } = cms.payload.config;
    const routes = [
      ...endpoints.map(({ method, path }) => ({ method, path: `/api${path}` })),
      ...collections.flatMap(({ slug, endpoints: own }) =>
        (own || []).map(({ method, path }) => ({ method, path: `/api/${slug}${path}` })),
      ),
    ].filter(({ path }) => !forEveryone.test(path) && !/\/(access|og|payload-preferences)\b/.test(path));

    for (const { method, path } of routes) {
      const { ok } = await cms.request(path.replace(/:\w+\??\*?/g, '1'), {
        method: method.toUpperCase(),
        ...(/post|put|patch/.test(method) && { body: '{}' }),
      });
      expect(ok, `${method} ${path}`).toBe(false);
    }
  });

  it.each(['/api/graphql', '/api/graphql-playground', '/api/og'])(
    'nobody is answered at %s',
    async (path) => {
      expect((await cms.request(path)).status).toBe(404);
      expect((await cms.request(path, { as: 'admin' })).status).toBe(404);
    },
  );

  it('a stranger is told of no collection but the one to sign in with', async () => {
    const access: unknown = await (await cms.request('/api/access')).json();
    expect(access).toEqual({ collections: { users: expect.anything() } });
    expect(await (await cms.request('/api/users/me')).json()).toMatchObject({ user: null });
  });
});
