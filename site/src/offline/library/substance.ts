import { sha256 } from './addresses.ts';

/**
 * Digest of what a page says: its main part without the scripts and styles in it. The release describes pages by the same digest, so a new
 * header, style or script makes nobody load a library again.
 *
 * @returns undefined when the page is not there to its end
 */
export async function substanceDigest(html: string): Promise<string | undefined> {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start || !html.trimEnd().endsWith('</html>')) return undefined;
  const main = html.slice(start, end).replace(/<script\b[^>]*><\/script>|<style>[^<]*<\/style>/g, '');
  return (await sha256(main)).slice(0, 16);
}
