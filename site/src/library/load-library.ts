import { getCollection } from 'astro:content';
import type { Authority } from './authority.ts';
import type { Item } from './item.ts';
import { createLibrary, type Library } from './library.ts';
import { isItem, parseStored } from './stored.ts';

let loaded: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const items: Item[] = [];
  const authorities: Authority[] = [];
  for (const { data } of await getCollection('entries')) {
    const stored = parseStored(data.json);
    if (isItem(stored)) items.push(stored);
    else authorities.push(stored);
  }
  return createLibrary(items, authorities);
}

/** The record that the site is made from. In a build it is read once; the development server reads it for each page. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
