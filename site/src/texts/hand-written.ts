import { isLang, type Lang } from '@kmh/content/vocabulary';
import type { MDXInstance } from 'astro';

interface Front {
  title: string;
  /** For search engines. */
  description: string;
}

/** A page written by hand in one language: about the hub, accessibility, reuse. */
export interface HandWritten {
  readonly name: string;
  readonly lang: Lang;
  readonly text: MDXInstance<Front>;
}

/** Every text in `texts/<name>/<language>.mdx`. */
export const handWritten: readonly HandWritten[] = Object.entries(
  import.meta.glob<MDXInstance<Front>>('./*/*.mdx', { eager: true }),
).flatMap(([path, text]) => {
  const [name = '', file = ''] = path.split('/').slice(-2);
  const lang = file.replace(/\.mdx$/, '');
  return isLang(lang) ? [{ name, lang, text }] : [];
});
