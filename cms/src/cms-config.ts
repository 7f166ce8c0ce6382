import { join } from 'node:path';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { CollectionConfig, Config, DatabaseAdapterObj } from 'payload';
import sharp from 'sharp';
import { isAllowed } from './access/allow.ts';
import { topics } from './collections/topics.ts';
import { createUsers } from './collections/users.ts';
import type { Env } from './env.ts';
import { contentLanguages, interfaceLanguages } from './i18n/languages.ts';
import { createLogger } from './logging.ts';
import { trustedOrigins } from './trusted-origins.ts';

const MEGABYTE = 1024 * 1024;

/** Every collection of the CMS. */
export const createCollections = (env: Env): CollectionConfig[] => [topics, createUsers(env)];

/** The parts the CMS is made of. `db` is apart, so that tests can bring an empty one. */
export const createCmsConfig = (env: Env, db: DatabaseAdapterObj): Config => ({
  admin: {
    avatar: 'default',
    importMap: { baseDir: join(env.projectRoot, 'cms/src') },
    meta: { defaultOGImageType: 'off', description: 'KMH', titleSuffix: '· KMH' },
    user: 'users',
  },
  bodyParser: { limits: { fieldSize: 20 * MEGABYTE } },
  collections: createCollections(env),
  csrf: trustedOrigins(env),
  cookiePrefix: 'kmh',
  db,
  defaultDepth: 1,
  editor: lexicalEditor(),
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'en', supportedLanguages: interfaceLanguages },
  jobs: {
    access: {
      queue: ({ req }) => isAllowed(req, 'create', 'releases'),
      run: ({ req }) => isAllowed(req, 'create', 'releases'),
      cancel: ({ req }) => isAllowed(req, 'create', 'releases'),
    },
  },
  localization: contentLanguages,
  logger: createLogger(env),
  maxDepth: 4,
  secret: env.secret,
  serverURL: env.cmsUrl,
  sharp,
  telemetry: false,
  typescript: { outputFile: join(env.projectRoot, 'cms/src/payload-types.ts'), autoGenerate: false },
  upload: { abortOnLimit: true, limits: { fileSize: 50 * MEGABYTE } },
});
