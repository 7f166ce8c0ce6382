import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findProjectRoot } from './project-root.ts';
import { secretWeakness } from './secret.ts';
import { SettingsError } from './settings-error.ts';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const text = z.string().optional();
const flag = z
  .enum(['0', '1', 'false', 'true'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((address) => new URL(address).origin)
  .optional();

const VariablesSchema = z.object({
  PAYLOAD_SECRET: text,
  PAYLOAD_DROP_DATABASE: text,
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)/, 'must begin with postgres:// or file:')
    .optional(),
  CMS_PORT: port(3000),
  SITE_PORT: port(4321),
  CMS_URL: origin,
  SITE_URL: origin,
  DATA_DIR: z.string().default('.data'),
  CONTENT_DIR: z.string().default('content/entries'),
  CONTENT_GIT: flag,
  RELEASE_WORKER: flag.prefault('1'),
  RELEASE_CLI: z.string().default('scripts/release/cli.ts'),
  ROLLBACK_CLI: z.string().default('scripts/rollback.ts'),
  FOUR_EYES: flag,
  LINK_CHECK: z.enum(['0', '1', 'false', 'true']).optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be an address such as smtp://user:password@mail.example.org:587',
    })
    .optional(),
  MAIL_FROM: z.email().default('kmh@localhost.localdomain'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  S3_BUCKET: text,
  S3_REGION: text,
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  S3_FORCE_PATH_STYLE: flag,
});
type Variables = z.output<typeof VariablesSchema>;

/** Where the documents are kept: a SQLite file (absolute path) or a PostgreSQL server. */
export type DatabaseSettings =
  { kind: 'sqlite'; file: string } | { kind: 'postgres'; connectionString: string };

/** Where uploads go when they do not stay on the local disk. */
export type S3Settings = {
  bucket: string;
  region: string;
  endpoint: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
  forcePathStyle: boolean;
};

/** How letters leave: by a mail server, or as files of a folder (absolute path) where none is set. */
export type MailSettings = { smtpUrl: string | undefined; from: string; folder: string };

/** Every setting of the CMS, checked; paths are absolute, addresses are origins without a slash at the end. */
export type Env = {
  secret: string;
  database: DatabaseSettings;
  cmsUrl: string;
  siteUrl: string;
  projectRoot: string;
  dataDir: string;
  contentDir: string;
  contentGit: boolean;
  /** Whether this process writes the record and makes releases; of several, exactly one does. */
  releaseWorker: boolean;
  /** The programs that make a release and go back to an earlier one. */
  releasePrograms: { release: string; rollback: string };
  /** Whoever wrote the last change of a language cannot approve it. */
  fourEyes: boolean;
  /** The addresses outside that publications link to are tried, each night and when somebody asks. */
  linkCheck: boolean;
  mail: MailSettings;
  logLevel: Variables['LOG_LEVEL'];
  s3: S3Settings | undefined;
};

const S3_NAMES = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

const readS3 = (variables: Variables, problems: string[]): S3Settings | undefined => {
  const { S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = variables;
  if (S3_BUCKET && S3_REGION && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY) {
    return {
      bucket: S3_BUCKET,
      region: S3_REGION,
      endpoint: variables.S3_ENDPOINT,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
      forcePathStyle: variables.S3_FORCE_PATH_STYLE,
    };
  }
  const missing = S3_NAMES.filter((name) => !variables[name]);
  if (missing.length < S3_NAMES.length || variables.S3_ENDPOINT) {
    problems.push(`S3_* is set in part only: set ${missing.join(', ')} too, or none of them.`);
  }
  return undefined;
};

const readDatabase = (variables: Variables, dataDir: string, projectRoot: string): DatabaseSettings => {
  const url = variables.DATABASE_URL;
  if (url === undefined) return { kind: 'sqlite', file: join(dataDir, 'cms.sqlite') };
  if (!url.startsWith('file:')) return { kind: 'postgres', connectionString: url };
  const file = url.startsWith('file://')
    ? fileURLToPath(url)
    : resolve(projectRoot, url.slice('file:'.length));
  return { kind: 'sqlite', file };
};

/** Whether links are tried; where nothing is said, a CMS at work tries them, and one on somebody's own machine does not. */
const readLinkCheck = ({ CMS_URL, LINK_CHECK }: Variables): boolean => {
  if (LINK_CHECK !== undefined) return LINK_CHECK === '1' || LINK_CHECK === 'true';
  return CMS_URL !== undefined && !/^(localhost|127\..*|\[::1\])$/.test(new URL(CMS_URL).hostname);
};

/** While Next builds, or a command only reads the configuration, nothing is served, so nothing can be signed. */
const isOffline = (source: Record<string, string | undefined>): boolean =>
  source.NEXT_PHASE === 'phase-production-build' || source.KMH_OFFLINE === '1';

const readSecret = (variables: Variables, dataDir: string, offline: boolean, problems: string[]): string => {
  if (offline) return randomBytes(32).toString('base64url');
  const file = join(dataDir, 'secret');
  const secret =
    variables.PAYLOAD_SECRET ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
  const remedy = 'Set it to the output of: openssl rand -base64 48';
  if (secret === undefined) {
    problems.push(`PAYLOAD_SECRET is not set, and sessions are signed with it. ${remedy}`);
    return '';
  }
  const weakness = secretWeakness(secret);
  if (weakness) problems.push(`PAYLOAD_SECRET ${weakness}. ${remedy}`);
  return secret;
};

/**
 * Checks the settings in `source` and fills in what is not set; relative paths are meant from `projectRoot`.
 * @throws {SettingsError} naming every setting that cannot be used, all at once.
 */
export const parseEnv = (source: Record<string, string | undefined>, projectRoot: string): Env => {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = VariablesSchema.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`));
  }
  const variables = parsed.data;
  const problems: string[] = [];
  if (variables.PAYLOAD_DROP_DATABASE) {
    problems.push('PAYLOAD_DROP_DATABASE is set, which would delete every document at start. Remove it.');
  }
  const dataDir = resolve(projectRoot, variables.DATA_DIR);
  const env: Env = {
    secret: readSecret(variables, dataDir, isOffline(source), problems),
    database: readDatabase(variables, dataDir, projectRoot),
    cmsUrl: variables.CMS_URL ?? `http://localhost:${variables.CMS_PORT}`,
    siteUrl: variables.SITE_URL ?? `http://localhost:${variables.SITE_PORT}`,
    projectRoot,
    dataDir,
    contentDir: resolve(projectRoot, variables.CONTENT_DIR),
    contentGit: variables.CONTENT_GIT,
    releaseWorker: variables.RELEASE_WORKER,
    releasePrograms: {
      release: resolve(projectRoot, variables.RELEASE_CLI),
      rollback: resolve(projectRoot, variables.ROLLBACK_CLI),
    },
    fourEyes: variables.FOUR_EYES,
    linkCheck: readLinkCheck(variables),
    mail: { smtpUrl: variables.SMTP_URL, from: variables.MAIL_FROM, folder: join(dataDir, 'mail') },
    logLevel: variables.LOG_LEVEL,
    s3: readS3(variables, problems),
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return env;
};

/** Reads the settings of this process, with the project's `.env` file where there is one (the process's own win). */
export const readEnv = (): Env => {
  const projectRoot = findProjectRoot();
  const file = join(projectRoot, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return parseEnv(process.env, projectRoot);
};
