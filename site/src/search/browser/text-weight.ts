import { formatNumber, phrase } from './page-parts.ts';
import { textParts } from './text-parts.ts';

const loaded = new Set<string>();

/** Notes that a language's index is there: what it takes once has been taken. */
export const noteLoaded = (lang: string): void => void loaded.add(lang);

/** "120 KB", "1.2 MB", in thousands, as the downloads of the site are counted. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.round(bytes / 1_000);
  return kilobytes < 1_000
    ? phrase('kilobytes').replace('{amount}', formatNumber(kilobytes))
    : phrase('megabytes').replace('{amount}', formatNumber(bytes / 1_000_000));
}

/** About what a search of the full texts will load, in bytes; nothing where the release has no texts in these languages. */
export async function bytesOf(words: string, langs: readonly string[]): Promise<number> {
  const { weights } = await textParts();
  const count = words.split(/\s+/).filter(Boolean).length;
  return langs.reduce((sum, lang) => {
    const { fixed = 0, word = 0 } = weights.get(lang) ?? {};
    return sum + (loaded.has(lang) ? 0 : fixed) + count * word;
  }, 0);
}
