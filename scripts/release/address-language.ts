import { isLang, type Lang } from '@kmh/content/vocabulary';

/** Folders of addresses that name a permalinkId first and a language after it. */
const permanent = new Set(['k', 'files', 'embed']);

/**
 * The language that an address speaks of: the first folder of a page's, the last part of a permanent one's, as in `/fr/library/`,
 * `/k/5c9yz4/fr/` and `/files/5c9yz4/fr.pdf`; undefined where it names none.
 */
export function addressLanguage(address: string): Lang | undefined {
  const [, first = '', , third = ''] = address.split('/');
  const named = permanent.has(first) ? (third.split('.')[0] ?? '') : first;
  return isLang(named) ? named : undefined;
}
