import { readFile } from 'node:fs/promises';
import { directories } from '../directories.ts';
import type { Authority } from './authority.ts';
import type { Item } from './item.ts';
import { createLibrary, type Library } from './library.ts';
import { isItem, linesOf, parseStored } from './stored.ts';

let loaded: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const items: Item[] = [];
  const authorities: Authority[] = [];
  for (const line of linesOf(await readFile(directories.record, 'utf8'))) {
    const { data } = parseStored(line);
    if (isItem(data)) items.push(data);
    else authorities.push(data);
  }
  return createLibrary(items, authorities);
}

async function readAndLoad(): Promise<Library> {
  const { readRecord } = await import('../loaders/read-record.ts');
  await readRecord();
  return load();
}

/** The record that the site is made from. A build has read it before; the development server reads what changed for each page. */
export function loadLibrary(): Promise<Library> {
  // Astro fills `import.meta.env.DEV` from a variable of that name, which a shell or a test may have set for itself.
  if (process.env['NODE_ENV'] === 'development') return readAndLoad();
  loaded ??= load();
  return loaded;
}
