import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../fixtures/sample-site.ts';
import type { Workplace } from '../fixtures/workplace.ts';

/** A publication's page with the files that can be taken along from it. */
export interface TakenFiles {
  readonly page: BuiltPage;
  /** Address of the files without the ending. */
  readonly place: string;
  readonly read: (format: 'pdf' | 'epub' | 'html' | 'md') => Buffer;
}

const kinds = ['knowledge-paper', 'factsheet', 'evaluation-brief'];

/** Every publication in every language, with its files. */
export function takenFiles({ dataDir }: Workplace, pages: readonly BuiltPage[]): TakenFiles[] {
  const site = join(dataDir, 'current', 'site');
  return pages
    .filter(({ kind, path }) => kinds.includes(kind) && !path.endsWith('/text/'))
    .flatMap((page) => {
      const place = new RegExp(`href="(/files/[0-9a-z]{6}/${page.lang})\\.pdf"`).exec(page.html)?.[1];
      if (place === undefined) return [];
      return [{ page, place, read: (format) => readFileSync(join(site, `${place}.${format}`)) }];
    });
}

/** The names of the files that hold libraries to carry. */
export const libraryFiles = ({ dataDir }: Workplace): string[] =>
  readdirSync(join(dataDir, 'current', 'site', 'files'))
    .filter((name) => name.endsWith('.zip'))
    .sort();

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#x27': "'",
};

/** Words of HTML, without markup. */
export const wordsOf = (html: string): string[] =>
  html
    .replace(/<(svg|style|script)\b.*?<\/\1>/gs, ' ')
    .replace(/<(?:h[1-6]|p|li|d[tdl]|t[rdh]|div|section|figcaption|caption|br|small|aside)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The article of a page. */
export const articleOf = ({ html }: { html: string }): string =>
  html
    .slice(html.indexOf('<article'), html.indexOf('</article>'))
    .replace(/<ul class="take.*?<\/ul>|<nav class="contents.*?<\/nav>|<a class="held.*?<\/a>/gs, '');

/** Headings of a level in the order of a page. */
export const headingsOf = (html: string, level: number): string[] =>
  [...html.matchAll(new RegExp(`<h${level}\\b[^>]*>(.*?)</h${level}>`, 'gs'))].map(([, inner = '']) =>
    wordsOf(inner.replace(/<a class="anchor".*?<\/a>/gs, '')).join(' '),
  );
