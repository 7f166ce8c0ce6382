import { buildConfig } from 'payload';
import { createCmsConfig } from './cms-config.ts';
import { createDatabase } from './database/index.ts';
import { readEnv } from './env.ts';

const env = readEnv();

export default buildConfig(createCmsConfig(env, createDatabase(env.database)));
