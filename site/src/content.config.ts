import { defineCollection } from 'astro:content';
import { entriesLoader } from './loaders/entries-loader.ts';

/** One collection for every kind: pages need all of them at once, and one is quicker than twelve. */
export const collections = { entries: defineCollection({ loader: entriesLoader() }) };
