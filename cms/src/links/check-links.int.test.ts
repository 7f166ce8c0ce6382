import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { link, paragraph, state } from '../checks/testing/check-text.ts';
import { words } from '../jobs/testing/news.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { checkLinks } from './check-links.ts';
import { tryLink } from './try-link.ts';

/* A server of the test's own stands for the whole web; nothing leaves the machine. */
let server: Server;
let web: string;
let asked: { method: string; path: string; agent: string }[];
let underWay = 0;
let most = 0;

const ANSWERS: Record<string, number> = { '/gone': 404, '/shut': 403, '/busy': 429, '/torn': 500 };

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '' });
    underWay += 1;
    most = Math.max(most, underWay);
    setTimeout(() => {
      underWay -= 1;
      if (path === '/slow') return;
      if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405);
      else if (path === '/moved') response.writeHead(301, { location: '/fine' });
      else if (path === '/circle') response.writeHead(302, { location: '/circle' });
      else if (path === '/inwards') response.writeHead(302, { location: 'http://169.254.169.254/latest' });
      else response.writeHead(ANSWERS[path] ?? 200);
      response.end();
    }, 10);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  web = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  most = 0;
});

const trying = {
  userAgent: 'KMH-test',
  patience: 500,
  mayReach: (address: string) => address === '127.0.0.1',
};

describe('an address outside', () => {
  it.each([
    ['/fine', 'ok', '200'],
    ['/moved', 'ok', '200'],
    ['/no-head', 'ok', '200'],
    ['/gone', 'failed', '404'],
    ['/torn', 'failed', '500'],
    ['/shut', 'unclear', '403'],
    ['/busy', 'unclear', '429'],
    ['/circle', 'failed', 'redirects'],
    ['/slow', 'failed', 'timeout'],
    ['/inwards', 'failed', 'private'],
  ])('%s is %s (%s)', async (path, is, answer) => {
    expect(await tryLink(`${web}${path}`, trying)).toMatchObject({ is, answer });
  });

  it('is asked for its head alone where that is answered, and says who asks', async () => {
    await tryLink(`${web}/fine`, trying);
    expect(asked).toEqual([{ method: 'HEAD', path: '/fine', agent: 'KMH-test' }]);
  });

  it.each(['127.0.0.1', '127.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])(
    'on this machine, written %s, is never asked',
    async (host) => {
      const outcome = await tryLink(`http://${host}:${new URL(web).port}/fine`, {
        userAgent: 'x',
        patience: 500,
      });
      expect(outcome).toEqual({ is: 'failed', answer: 'private' });
      expect(asked).toEqual([]);
    },
  );
});

describe('the check of all links', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ env: { LINK_CHECK: '1' } });
  });
  afterAll(() => cms.dispose());

  const measure = { most: 100, hosts: 4, pause: 0, time: 60_000 };
  const run = (more: Partial<typeof measure> = {}) =>
    checkLinks(cms.payload, trying, { ...measure, ...more });
  const write = async (title: string, ...paths: string[]) => {
    const links = paths.map((path) => link(title, `${web}${path}`));
    const body = state(paragraph('See ', ...links));
    const data = { ...words(title), body, date: '2022-12-08T12:00:00.000Z', originalLanguage: 'en' };
    const response = await cms.request('/api/news?locale=en&draft=true', {
      as: 'editor',
      method: 'POST',
      body: JSON.stringify(data),
    });
    const { docs } = await cms.payload.find({ collection: 'news', draft: true, sort: '-id', limit: 1 });
    expect(response.status).toBe(201);
    return docs[0]?.id ?? 0;
  };
  const known = async () => {
    const { docs } = await cms.payload.find({ collection: 'links', pagination: false, sort: 'address' });
    return docs.map(({ address, failures, state: is }) => [address.replace(web, ''), is, failures]);
  };

  it('tries each address once, knows where it stands, and calls it broken after two runs', async () => {
    const id = await write('The first', '/fine', '/gone', '/gone#below', '/shut');
    expect(await run()).toEqual({ tried: 3, failed: 1, left: 0 });
    expect(await known()).toEqual([
      ['/fine', 'ok', 0],
      ['/gone', 'unknown', 1],
      ['/shut', 'unknown', 0],
    ]);
    expect(most).toBe(1);
    await run();
    expect((await known())[1]).toEqual(['/gone', 'broken', 2]);
    const { docs } = await cms.payload.find({ collection: 'links', where: { state: { equals: 'broken' } } });
    expect(docs).toMatchObject([{ answer: '404', places: [{ document: `news/${id}`, lang: 'en' }] }]);
  });

  it('tells the checks beside the text, and forgets it when it answers again', async () => {
    const facts = async () => {
      const body = { pictures: [], pages: [], addresses: [`${web}/gone`, `${web}/fine`] };
      const response = await cms.request('/api/check-facts', {
        as: 'contributor',
        method: 'POST',
        body: JSON.stringify(body),
      });
      return response.json();
    };
    expect(await facts()).toMatchObject({ brokenLinks: [{ address: `${web}/gone`, answer: '404' }] });
    Object.assign(ANSWERS, { '/gone': 200 });
    await run();
    Object.assign(ANSWERS, { '/gone': 404 });
    expect((await known())[1]).toEqual(['/gone', 'ok', 0]);
    expect(await facts()).toMatchObject({ brokenLinks: [] });
  });

  it('tries no more than a run may, those that failed once first, and leaves a host alone that has enough', async () => {
    await run();
    asked = [];
    expect(await run({ most: 1 })).toMatchObject({ tried: 1, left: 2 });
    expect(asked[0]?.path).toBe('/gone');
    await write('The second', '/busy', '/another');
    asked = [];
    // The two new ones have their turn before those that were tried: the host has enough after the first.
    expect(await run()).toMatchObject({ tried: 1 });
    expect(asked.map(({ path }) => path)).toEqual(['/busy']);
  });

  it('forgets addresses that nothing links to any more', async () => {
    await cms.payload.delete({ collection: 'news', where: { id: { exists: true } } });
    expect(await run()).toEqual({ tried: 0, failed: 0, left: 0 });
    expect(await known()).toEqual([]);
  });

  it('is asked for by publishers alone, once at a time, and not where it is switched off', async () => {
    const ask = (role: 'editor' | 'publisher', from = cms) =>
      from.request('/api/link-check', { as: role, method: 'POST', body: '{}' });
    expect((await cms.request('/api/link-check', { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await ask('editor')).status).toBe(403);
    expect((await ask('publisher')).status).toBe(202);
    expect((await ask('publisher')).status).toBe(202);
    const jobs = await cms.payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'check-links' } },
    });
    expect(jobs.docs).toMatchObject([{ queue: 'links' }]);
    const off = await createTestCms();
    expect((await ask('publisher', off)).status).toBe(409);
    await off.dispose();
  });
});
