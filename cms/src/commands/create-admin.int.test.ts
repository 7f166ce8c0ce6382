import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from '../testing/index.ts';
import { createAdmin } from './admin-account.ts';

const ownFolder = mkdtempSync(join(tmpdir(), 'kmh-admin-'));
afterAll(() => rmSync(ownFolder, { recursive: true, force: true }));
const PASSWORD = 'river lamp onion cart';

describe.each(DATABASES)('the first admin, on %s', (database) => {
  it('is made with a random password that works, is not made twice, and can be reset', async () => {
    const cms = await createTestCms({ database, collections: [] });
    const { payload } = cms;
    const signIn = (password: string) =>
      payload.login({ collection: 'users', data: { email: 'ada@example.org', password } });

    const made = await createAdmin(payload, { email: ' Ada@Example.org ' });
    if (made.done !== 'made' || made.password === undefined) throw new Error('no password was made');
    expect((await signIn(made.password)).user).toMatchObject({ role: 'admin' });
    await expect(createAdmin(payload, { email: 'ada@example.org' })).rejects.toThrow('already. Use --reset');
    expect(await createAdmin(payload, { email: 'other@example.org', onlyFirst: true })).toEqual({
      done: 'nothing',
    });

    await createAdmin(payload, { email: 'ada@example.org', password: PASSWORD, reset: true });
    expect((await signIn(PASSWORD)).user).toMatchObject({ role: 'admin' });
    await expect(signIn(made.password)).rejects.toThrow();
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1);
    await cms.dispose();
  });

  it('is reset with the role, and unlocked after too many wrong passwords', async () => {
    const cms = await createTestCms({ database, collections: [] });
    const { payload } = cms;
    const data = { email: 'ada@example.org', password: PASSWORD };
    await payload.create({ collection: 'users', data: { ...data, name: 'Ada', role: 'contributor' } });
    for (let n = 0; n < 6; n += 1) {
      await payload
        .login({ collection: 'users', data: { ...data, password: 'wrong' } })
        .catch(() => undefined);
    }
    await expect(payload.login({ collection: 'users', data })).rejects.toThrow(/locked/);

    await createAdmin(payload, { ...data, reset: true });
    expect((await payload.login({ collection: 'users', data })).user).toMatchObject({ role: 'admin' });
    await cms.dispose();
  });

  it.each([
    ['no address', { email: 'ada' }, '"ada" is no e-mail address'],
    ['a weak password', { email: 'ada@example.org', password: 'short' }, 'The password is too short'],
  ])('is refused with %s', async (_what, request, sentence) => {
    const cms = await createTestCms({ database, collections: [] });
    await expect(createAdmin(cms.payload, request)).rejects.toThrow(sentence);
    expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(0);
    await cms.dispose();
  });
});

describe('the command', () => {
  const run = async (args: string[], { input = '', folder = ownFolder } = {}) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'create-admin.ts'), ...args], {
      env: {
        ...process.env,
        DATA_DIR: folder,
        DATABASE_URL: '',
        PAYLOAD_SECRET: randomBytes(32).toString('base64'),
      },
    });
    child.stdin.end(input);
    const [out, problem, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    return { out, problem, code };
  };

  it('makes the tables and the account, and shows the password once', async () => {
    const { out, code } = await run(['--email', 'ada@example.org']);

    expect(out).toMatch(
      /^The account ada@example\.org is made, with the role admin\.\nIts password, shown this once: \w{20}\n$/,
    );
    expect(code).toBe(0);
  });

  it('reads a password from standard input and does not show it', async () => {
    const { out, code } = await run(['--email', 'bea@example.org', '--password-stdin'], {
      input: `${PASSWORD}\n`,
    });

    expect(out).toBe('The account bea@example.org is made, with the role admin.\n');
    expect(code).toBe(0);
  });

  it('explains itself when it is called wrongly', async () => {
    for (const args of [[], ['--mail', 'ada@example.org']]) {
      const { problem, code } = await run(args);
      expect(problem).toContain('pnpm cms:create-admin --email name@example.org');
      expect(problem).not.toContain('    at ');
      expect(code).toBe(1);
    }
  });

  it('refuses in a sentence while the CMS has the database', async () => {
    const cms = await createTestCms({ collections: [] });
    const { problem, code } = await run(['--email', 'ada@example.org'], { folder: cms.env.dataDir });

    expect(problem).toMatch(/is in use by process \d+ .*\n.*an admin makes accounts in it/);
    expect(code).toBe(1);
    await cms.dispose();
  });
});
