import { pageNumbers } from '../serve/signposts.ts';
import type { Manifest } from './manifest.ts';

/** A word in a configuration of nginx or Caddy: nothing in it ends it, and nothing stands for something else. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** The page that stands at an address, be it a page's or a file's. */
export const pageAt = (address: string): string => `${address}${address.endsWith('/') ? '' : '/'}index.html`;

/**
 * Lists what moved, what is gone, where permanent addresses lead and the numbers of publications' pages, for servers that read no manifest, by the name of the file: nginx and Caddy take them into a `map`.
 * Servers compare addresses as they are decoded, and send them as they are encoded.
 */
export function printServerLists({
  redirects,
  gone,
  permanent,
}: Pick<Manifest, 'redirects' | 'gone' | 'permanent'>): Readonly<Record<string, string>> {
  const pairs = (list: Readonly<Record<string, string>>): string[] =>
    Object.entries(list).map(([from, to]) => `${quoted(from)} ${quoted(encodeURI(to))}`);
  const moves = pairs(redirects);
  const shortcuts = pairs(permanent);
  const numbers = pairs(pageNumbers(permanent));
  const losses = gone.map((path) => `${quoted(path)} ${quoted(pageAt(path))}`);
  // Caddy takes no file in which nothing stands.
  const lines = (list: readonly string[], end: string) =>
    ['# Written with the release.\n', ...list.map((line) => `${line}${end}\n`)].join('');
  return {
    'moved.nginx': lines(moves, ';'),
    'gone.nginx': lines(losses, ';'),
    'permanent.nginx': lines(shortcuts, ';'),
    'numbers.nginx': lines(numbers, ';'),
    'moved.caddy': lines(moves, ''),
    'gone.caddy': lines(losses, ''),
    'permanent.caddy': lines(shortcuts, ''),
    'numbers.caddy': lines(numbers, ''),
  };
}
