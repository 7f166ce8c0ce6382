import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The project's root folder; relative settings start here. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const envFile = join(root, '.env');
if (existsSync(envFile)) process.loadEnvFile(envFile);

const port = z.coerce.number().int().min(1).max(65_535);

const SettingsSchema = z.object({
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  CONTENT_DIR: z.string().min(1).default('content/entries'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
});

export interface Settings {
  readonly sitePort: number;
  readonly cmsPort: number;
  /** Absolute paths. */
  readonly dataDir: string;
  readonly contentDir: string;
  /** The record of every address ever published, beside the entries. */
  readonly ledgerDir: string;
  /** The site's public origin, without a slash at the end. */
  readonly siteUrl: string;
}

/** A setting that cannot be used; the message says which and what would do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings that scripts need from the environment; `.env.example` describes them.
 *
 * @throws SettingsError naming every setting that cannot be used
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = SettingsSchema.safeParse(filled);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}. See .env.example.`,
    );
    throw new SettingsError(lines.join('\n'));
  }
  const { SITE_PORT, CMS_PORT, DATA_DIR, CONTENT_DIR, SITE_URL } = parsed.data;
  const contentDir = resolve(root, CONTENT_DIR);
  return {
    sitePort: SITE_PORT,
    cmsPort: CMS_PORT,
    dataDir: resolve(root, DATA_DIR),
    contentDir,
    ledgerDir: join(dirname(contentDir), 'ledger'),
    siteUrl: (SITE_URL ?? `http://localhost:${SITE_PORT}`).replace(/\/$/, ''),
  };
}

/** Reads the settings for a program; one that cannot be used is said in a sentence, and ends it. */
export function settingsOrExit(): Settings {
  try {
    return readSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
