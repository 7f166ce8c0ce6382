import { buildConfig, getPayload, type Payload } from 'payload';
import '../database/quick-resolution.ts';
import { createCmsConfig } from '../cms-config.ts';
import { createCollections } from '../collections/index.ts';
import { readEnv, type Env } from '../env.ts';

/**
 * Opens Payload on the database of the settings, for a command; only errors are logged. Whoever opens it destroys it.
 * @throws {SettingsError} for settings that are missing or wrong
 * @throws {DatabaseInUseError} when another process holds the database
 */
export async function openCms(): Promise<{ env: Env; payload: Payload }> {
  const env = { ...readEnv(), logLevel: 'error' as const };
  // Not before the module above has run.
  const { createDatabase } = await import('../database/index.ts');
  const config = createCmsConfig(env, {
    db: createDatabase(env.database),
    collections: createCollections(env),
  });
  return { env, payload: await getPayload({ config: await buildConfig(config) }) };
}
