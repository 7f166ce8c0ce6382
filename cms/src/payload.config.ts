import { buildConfig } from 'payload';
import { createCmsConfig } from './cms-config.ts';
import { createCollections } from './collections/index.ts';
import { createDatabase } from './database/index.ts';
import { readEnv } from './env.ts';

const env = readEnv();

export default buildConfig(
  createCmsConfig(env, { db: createDatabase(env.database), collections: createCollections(env) }),
);
