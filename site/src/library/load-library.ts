import { getCollection } from 'astro:content';
import { createLibrary, type Library } from './library.ts';

let loaded: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const [items, authorities] = await Promise.all([getCollection('items'), getCollection('authorities')]);
  return createLibrary(
    items.map(({ data }) => data),
    authorities.map(({ data }) => data),
  );
}

/** The record that the site is made from. In a build it is read once; the development server reads it for each page. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
