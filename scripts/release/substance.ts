import { createHash } from 'node:crypto';

/**
 * Digest of what a page says: its main part without the scripts and styles in it. Readers' browsers compare saved pages by the same digest
 * (site/src/offline/library/substance.ts), so that a new header, style or script makes nobody load a library again.
 */
export function substanceDigest(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  const main = start < 0 || end < start ? '' : html.slice(start, end);
  const text = main.replace(/<script\b[^>]*><\/script>|<style>[^<]*<\/style>/g, '');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
