import type { Manifest } from './manifest.ts';

/** A word in a configuration of nginx or Caddy: nothing in it ends it, and nothing stands for something else. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/**
 * Lists what moved and what is gone for servers that read no manifest, by the name of the file: nginx and Caddy take them into a `map`.
 * Servers compare addresses as they are decoded, and send them as they are encoded.
 */
export function printServerLists({
  redirects,
  gone,
}: Pick<Manifest, 'redirects' | 'gone'>): Readonly<Record<string, string>> {
  const moves = Object.entries(redirects).map(([from, to]) => `${quoted(from)} ${quoted(encodeURI(to))}`);
  const losses = gone.map((path) => `${quoted(path)} gone`);
  // Caddy takes no file in which nothing stands.
  const lines = (list: readonly string[], end: string) =>
    ['# Written with the release.\n', ...list.map((line) => `${line}${end}\n`)].join('');
  return {
    'moved.nginx': lines(moves, ';'),
    'gone.nginx': lines(losses, ';'),
    'moved.caddy': lines(moves, ''),
    'gone.caddy': lines(losses, ''),
  };
}
