import { isLibraryPage, localeOf } from '../library/addresses.ts';
import { readAll, readRecord } from '../library/database.ts';
import type { SavedPage } from '../library/records.ts';
import { insertNotice } from './insert-notice.ts';

async function show(page: SavedPage): Promise<Response> {
  const notice = (await readRecord('units', page.unit))?.notice ?? '';
  return new Response(insertNotice(page.html, notice), {
    status: page.status,
    headers: page.headers.map(([name, value]): [string, string] => [name, value]),
  });
}

/** The saved page at an address, or the way to where it moved; nothing when it is not saved. */
export async function savedAnswer(address: string): Promise<Response | undefined> {
  const saved = await readRecord('pages', address.endsWith('/') ? address : `${address}/`);
  // The form without pictures says the same as the one with them.
  if (saved === undefined && address.endsWith('/text/'))
    return savedAnswer(address.slice(0, -'text/'.length));
  if (saved === undefined) return undefined;
  if ('movedTo' in saved) return Response.redirect(saved.movedTo, 302);
  return address.endsWith('/') ? show(saved) : Response.redirect(`${address}/`, 302);
}

/** In place of a page that is neither saved nor within reach: what is saved, in the language of the address if possible. */
export async function notSavedAnswer(address: string): Promise<Response> {
  const libraries = (await readAll('units')).filter(({ href }) => isLibraryPage(href));
  const library = libraries.find(({ lang }) => lang === localeOf(address)) ?? libraries[0];
  const page = library && (await readRecord('pages', library.href));
  return page !== undefined && 'html' in page ? show(page) : Response.error();
}
