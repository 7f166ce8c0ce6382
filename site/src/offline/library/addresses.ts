/** Later pages of a list, and the pages of a publication's recommendations and lessons, are saved with the first. */
export const unitOf = (address: string): string =>
  address.replace(/(?:page|recommendations|lessons)\/\d+\/$/, '');

/** The addresses of a unit's pages. */
export const addressesIn = (href: string, digests: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(digests).map((end) => href + end);

/** The language of an address. */
export const localeOf = (address: string): string => address.split('/')[1] ?? '';

/** The page that shows what is saved; it is itself saved with the first text of its language. */
export const libraryPage = (lang: string): string => `/${lang}/saved/`;
export const isLibraryPage = (address: string): boolean => /^\/[a-z]{2}\/saved\/$/.test(address);

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
