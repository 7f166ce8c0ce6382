import type { APIRoute } from 'astro';
import { directories } from '../../directories.ts';
import { loadLibrary } from '../../library/index.ts';
import { makeCatalogue } from '../../search/catalogue/write/make-catalogue.ts';
import { placeCatalogue } from '../../search/catalogue/write/place-catalogue.ts';

/**
 * The manifest of the search's catalogue. The files that it names, thousands of small ones, are written beside it: as pages of their
 * own they would each cost Astro more than all of them cost to make.
 */
export const GET: APIRoute = async () => {
  const files = makeCatalogue(await loadLibrary());
  placeCatalogue(files, directories.out);
  return new Response(files.get('index.txt'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
