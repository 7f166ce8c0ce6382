import type { CollectionConfig } from 'payload';
import type { Env } from '../env.ts';
import { topics } from './topics.ts';
import { createUsers } from './users.ts';

/** Every collection of the CMS. */
export const createCollections = (env: Env): CollectionConfig[] => [topics, createUsers(env)];
