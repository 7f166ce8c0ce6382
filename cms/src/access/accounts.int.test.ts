import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { ROLES } from './roles.ts';
import type { Role } from './roles.ts';

const BELOW_ADMIN = ['contributor', 'editor', 'publisher'] as const satisfies Role[];

describe('accounts', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ collections: [] });
    for (const role of ROLES) await cms.as(role);
  });
  afterAll(() => cms.dispose());

  const patch = (as: Role, id: number | string, body: object) =>
    cms.request(`/api/users/${id}`, { as, method: 'PATCH', body: JSON.stringify(body) });
  const roleNow = async (id: number) => (await cms.payload.findByID({ collection: 'users', id })).role;
  const idOf = async (role: Role) => Number((await cms.as(role)).user.id);

  it.each(BELOW_ADMIN)('%s changes their own name and never their own role', async (role) => {
    const id = await idOf(role);
    const response = await patch(role, id, { name: 'A new name', role: 'admin' });

    expect(response.status).toBe(200);
    expect((await cms.payload.findByID({ collection: 'users', id })).name).toBe('A new name');
    expect(await roleNow(id)).toBe(role);
  });

  it.each(BELOW_ADMIN)('%s neither sees, changes nor makes other accounts', async (role) => {
    const other = await idOf('admin');
    const list: unknown = await (await cms.request('/api/users', { as: role })).json();
    const made = await cms.request('/api/users', {
      as: role,
      method: 'POST',
      body: JSON.stringify({
        email: 'new@example.org',
        password: 'long enough a word',
        name: 'New',
        role: 'admin',
      }),
    });

    expect(list).toMatchObject({ totalDocs: 1, docs: [{ id: await idOf(role) }] });
    expect((await cms.request(`/api/users/${other}`, { as: role })).status).toBe(404);
    expect((await patch(role, other, { role: 'contributor' })).status).toBe(403);
    expect(made.status).toBe(403);
    expect(await roleNow(other)).toBe('admin');
  });

  it('an admin changes roles', async () => {
    const account = await cms.payload.create({
      collection: 'users',
      data: {
        email: 'rising@example.org',
        password: 'long enough a word',
        name: 'Rising',
        role: 'contributor',
      },
    });
    expect((await patch('admin', account.id, { role: 'editor' })).status).toBe(200);
    expect(await roleNow(account.id)).toBe('editor');
  });

  it('a forgotten password is given anew by an admin, since passwords are not sent', async () => {
    const response = await cms.request('/api/users/forgot-password', {
      method: 'POST',
      headers: { 'Accept-Language': 'fr' },
      body: JSON.stringify({ email: 'contributor@example.org' }),
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Demandez-en un nouveau à un administrateur');
    expect(
      (await patch('admin', await idOf('contributor'), { password: 'river lamp onion cart' })).status,
    ).toBe(200);
  });

  it('a password that is easy to guess is refused', async () => {
    const response = await patch('editor', await idOf('editor'), { password: 'password1234' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('a word that is tried first');
  });

  it('a password hash is shown to nobody', async () => {
    const answer = await (
      await cms.request('/api/users?depth=2&showHiddenFields=true', { as: 'admin' })
    ).text();
    expect(answer).not.toMatch(/"(hash|salt|resetPasswordToken)"/);
  });
});

describe('the first account', () => {
  it('is not made over the network, however many ask at once', async () => {
    const cms = await createTestCms({ collections: [] });
    const ask = (path: string, headers: Record<string, string> = {}) =>
      cms.request(path, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: 'first@example.org', password: 'long enough a word', name: 'First' }),
      });
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => ask('/api/users/first-register')),
      ask('/api/users/first-register/'),
      ask('/api/users/first-register', { 'X-HTTP-Method-Override': 'GET' }),
      ask('/api/users'),
    ]);

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 403]));
    expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(0);
    await cms.dispose();
  });
});
