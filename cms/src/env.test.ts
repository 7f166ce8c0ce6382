import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseEnv } from './env.ts';

const STRONG = 'k3Jw9-Zt_71pQx8vB2mN5rLf0gHs6yDc4uEa';
const root = mkdtempSync(join(tmpdir(), 'kmh-env-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const parse = (settings: Record<string, string | undefined>) =>
  parseEnv({ PAYLOAD_SECRET: STRONG, ...settings }, root);

describe('settings', () => {
  it('that are left out have their defaults, below the project', () => {
    expect(parse({})).toMatchObject({
      database: { kind: 'sqlite', file: join(root, '.data/cms.sqlite') },
      cmsUrl: 'http://localhost:3000',
      siteUrl: 'http://localhost:4321',
      dataDir: join(root, '.data'),
      contentDir: join(root, 'content/entries'),
      contentGit: false,
      fourEyes: false,
      mail: { smtpUrl: undefined, folder: join(root, '.data/mail') },
      s3: undefined,
    });
  });

  it('say how letters leave and whether four eyes are needed, or are refused in a sentence', () => {
    const set = parse({
      FOUR_EYES: '1',
      SMTP_URL: 'smtp://mail.example.org:587',
      MAIL_FROM: 'hub@example.org',
    });
    expect(set).toMatchObject({
      fourEyes: true,
      mail: { smtpUrl: 'smtp://mail.example.org:587', from: 'hub@example.org' },
    });
    expect(() => parse({ SMTP_URL: 'https://mail.example.org' })).toThrow(
      'SMTP_URL: must be an address such as smtp://',
    );
  });

  it('that are empty count as left out', () => {
    expect(parse({ DATABASE_URL: '', S3_BUCKET: '', CMS_PORT: '' })).toEqual(parse({}));
  });

  it('name a SQLite file, relative to the project or absolute', () => {
    expect(parse({ DATABASE_URL: 'file:here/cms.db' }).database).toEqual({
      kind: 'sqlite',
      file: join(root, 'here/cms.db'),
    });
    expect(parse({ DATABASE_URL: 'file:///elsewhere/cms.db' }).database).toEqual({
      kind: 'sqlite',
      file: '/elsewhere/cms.db',
    });
  });

  it.each(['postgres://kmh:x@db/kmh', 'postgresql://db/kmh'])('name a PostgreSQL server: %s', (url) => {
    expect(parse({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', connectionString: url });
  });

  it('give the addresses from the ports, and without a slash at the end', () => {
    expect(parse({ CMS_PORT: '3999', SITE_URL: 'https://hub.example.org/' })).toMatchObject({
      cmsUrl: 'http://localhost:3999',
      siteUrl: 'https://hub.example.org',
    });
  });

  it('take the secret from the file in DATA_DIR when none is set', () => {
    writeFileSync(join(root, 'secret'), `${STRONG}\n`);
    expect(parseEnv({ DATA_DIR: root }, root).secret).toBe(STRONG);
  });

  it('need no secret while nothing is served', () => {
    const offline = () => parseEnv({ KMH_OFFLINE: '1' }, root).secret;
    expect(offline()).not.toBe(offline());
    expect(parseEnv({ NEXT_PHASE: 'phase-production-build' }, root).secret.length).toBeGreaterThan(32);
  });
});

describe('settings that cannot be used are refused', () => {
  it.each([
    ['no secret', { PAYLOAD_SECRET: undefined }, 'PAYLOAD_SECRET is not set'],
    ['a weak secret', { PAYLOAD_SECRET: 'secret' }, 'PAYLOAD_SECRET has 6 characters, and needs 32 or more'],
    ['an order to drop the database', { PAYLOAD_DROP_DATABASE: 'true' }, 'would delete every document'],
    [
      'another database',
      { DATABASE_URL: 'mysql://db/kmh' },
      'DATABASE_URL: must begin with postgres:// or file:',
    ],
    ['a port that is none', { CMS_PORT: 'http' }, 'CMS_PORT: '],
    ['an address without a scheme', { CMS_URL: 'cms.example.org' }, 'CMS_URL: '],
    ['half an S3', { S3_BUCKET: 'kmh', S3_REGION: 'eu-west-1' }, 'S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY'],
    ['an S3 address alone', { S3_ENDPOINT: 'https://s3.example.org' }, 'S3_* is set in part only'],
  ])('%s', (_what, settings, sentence) => {
    expect(() => parse(settings)).toThrow(sentence);
  });

  it('all at once, a line each', () => {
    expect(() =>
      parse({ PAYLOAD_SECRET: 'secret', PAYLOAD_DROP_DATABASE: 'true', S3_BUCKET: 'kmh' }),
    ).toThrow(/PAYLOAD_DROP_DATABASE.*\n.*PAYLOAD_SECRET.*\n.*S3_/);
  });
});
