import { join } from 'node:path';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { CollectionConfig, Config, DatabaseAdapterObj, Endpoint } from 'payload';
import sharp from 'sharp';
import { checkEndpoint } from './checks/check-endpoint.ts';
import { dashboardAdmin } from './dashboard/dashboard-admin.ts';
import type { Env } from './env.ts';
import { release } from './globals/release.ts';
import { contentLanguages, interfaceLanguages } from './i18n/languages.ts';
import { createJobs } from './jobs/create-jobs.ts';
import { createLinkCheckEndpoint } from './links/link-check-endpoint.ts';
import { createLogger } from './logging.ts';
import { createMail } from './mail/create-mail.ts';
import { createDesk } from './release/create-desk.ts';
import { createReleaseEndpoints } from './release/endpoints.ts';
import { releaseAdmin } from './release/release-admin.ts';
import { removalEndpoints } from './safe-delete/take-down.ts';
import { responseAdmin } from './response/response-admin.ts';
import { responseEndpoint } from './response/response-endpoint.ts';
import { createSignOffEndpoints } from './sign-off/endpoints.ts';
import { createTranslationEndpoints } from './translations/translation-endpoints.ts';
import { translationsAdmin } from './translations/translations-admin.ts';
import { createPreviewEndpoints } from './preview/preview-endpoints.ts';
import { wordAdmin } from './word/word-admin.ts';
import { createWordEndpoints } from './word/word-endpoints.ts';
import { storeUploads } from './storage/s3.ts';
import { trustedOrigins } from './trusted-origins.ts';

/** Payload draws an image of any text it is sent, for anyone; the CMS has no use for one. */
const noShareImage: Endpoint = {
  path: '/og',
  method: 'get',
  handler: () => new Response(null, { status: 404 }),
};

const MEGABYTE = 1024 * 1024;

/** What differs between the CMS at work and one in a test. */
type Parts = { db: DatabaseAdapterObj; collections: CollectionConfig[] };

// Payload's check wants one version of all its packages and ends the process otherwise, when it happens to finish in time. The S3 adapter's
// newest version is 3.90.1 (pnpm-workspace.yaml); storage/*.int.test.ts prove that it works with this Payload.
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true';

/** The parts the CMS is made of. */
export const createCmsConfig = (env: Env, { db, collections }: Parts): Config => ({
  admin: {
    avatar: 'default',
    components: {
      ...releaseAdmin,
      afterNavLinks: [
        ...translationsAdmin.afterNavLinks,
        ...wordAdmin.afterNavLinks,
        ...responseAdmin.afterNavLinks,
        ...releaseAdmin.afterNavLinks,
      ],
      views: {
        ...dashboardAdmin.views,
        ...releaseAdmin.views,
        ...responseAdmin.views,
        ...translationsAdmin.views,
        ...wordAdmin.views,
      },
    },
    importMap: { baseDir: join(env.projectRoot, 'cms/src') },
    meta: { defaultOGImageType: 'off', description: 'KMH', titleSuffix: '· KMH' },
    // A refusal is a sentence or two; four seconds are too short to read it.
    toast: { duration: 10_000 },
    user: 'users',
  },
  bodyParser: { limits: { fieldSize: 20 * MEGABYTE } },
  collections,
  csrf: trustedOrigins(env),
  cookiePrefix: 'kmh',
  custom: { fourEyes: env.fourEyes, siteUrl: env.siteUrl },
  db,
  defaultDepth: 1,
  editor: lexicalEditor(),
  email: createMail(env.mail),
  endpoints: [
    noShareImage,
    checkEndpoint,
    createLinkCheckEndpoint(env),
    ...createReleaseEndpoints(env, createDesk()),
    responseEndpoint,
    ...createSignOffEndpoints(),
    ...removalEndpoints,
    ...createTranslationEndpoints(),
    ...createWordEndpoints(env),
    ...createPreviewEndpoints(env),
  ],
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'en', supportedLanguages: interfaceLanguages },
  globals: [release],
  jobs: createJobs(env),
  localization: contentLanguages,
  logger: createLogger(env),
  maxDepth: 4,
  plugins: [storeUploads(env)],
  secret: env.secret,
  serverURL: env.cmsUrl,
  sharp,
  telemetry: false,
  typescript: { outputFile: join(env.projectRoot, 'cms/src/payload-types.ts'), autoGenerate: false },
  upload: { abortOnLimit: true, limits: { fileSize: 50 * MEGABYTE } },
});
