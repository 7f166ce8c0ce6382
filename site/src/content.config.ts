import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { authoritiesLoader, itemsLoader } from './loaders/entries.ts';
import type { Authority } from './library/authority.ts';
import type { Item } from './library/item.ts';

/*
 * Two collections: what has pages, and what pages name, show or offer. The loaders check every entry against the schemas
 * of @kmh/content, so these only say which types come out.
 */
export const collections = {
  items: defineCollection({ loader: itemsLoader(), schema: z.custom<Item>() }),
  authorities: defineCollection({ loader: authoritiesLoader(), schema: z.custom<Authority>() }),
};
