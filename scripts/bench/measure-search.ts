import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runNode } from '../run-process.ts';
import { root } from '../settings.ts';
import { verdict } from './verdict.ts';

const SearchSchema = z.object({
  kind: z.string(),
  words: z.string(),
  found: z.number(),
  requests: z.number(),
  bytes: z.number(),
  milliseconds: z.number(),
});
type Search = z.output<typeof SearchSchema>;

const SizeSchema = z.object({ files: z.number(), bytes: z.number() });
const SharedSchema = z.object({
  script: z.number(),
  manifest: z.number(),
  catalogue: SizeSchema,
  texts: SizeSchema,
});

/** Most bytes to first results, and to a first result in the full texts once the fixed parts are there; most time for an answer. */
const mostBytes = 25_600;
const mostTextBytes = 61_440;
const mostMilliseconds = 100;

const kilobytes = (bytes: number) => (bytes / 1_024).toFixed(1);

function groupLine(kind: string, searches: readonly Search[]): string {
  const sizes = searches.map(({ bytes }) => bytes).toSorted((one, other) => one - other);
  const cells = [
    kilobytes(sizes[sizes.length >> 1] ?? 0),
    kilobytes(sizes.at(-1) ?? 0),
    String(Math.max(...searches.map(({ requests }) => requests))),
    Math.max(...searches.map(({ milliseconds }) => milliseconds)).toFixed(1),
    String(Math.max(...searches.map(({ found }) => found))),
  ];
  return kind.padEnd(30) + cells.map((cell) => cell.padStart(11)).join('');
}

/** What the release says a search of the full texts takes, a line a language. */
function textLines(site: string): string[] {
  const [, ...lines] = readFileSync(join(site, 'pagefind', 'parts.txt'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [lang, fixed, word] = line.split(' ');
    return `full texts in ${lang}: ${kilobytes(Number(fixed))} KB once, ${kilobytes(Number(word))} KB a word`;
  });
}

/**
 * Measures searches in a released site.
 *
 * @returns what there is to say, a line each
 */
export async function measureSearch(site: string): Promise<string[]> {
  const lines: unknown[] = [];
  await runNode([join(root, 'site/src/search/measure/cli.ts'), site], {
    what: 'The measuring of searches',
    cwd: root,
    onLine: (line) => lines.push(JSON.parse(line)),
  });
  const shared = SharedSchema.parse(lines.pop());
  const searches = lines.map((line) => SearchSchema.parse(line));
  const kinds = [...new Set(searches.map(({ kind }) => kind))];
  const heaviest = Math.max(...searches.map(({ bytes }) => bytes));
  const slowest = Math.max(...searches.map(({ milliseconds }) => milliseconds));
  const words = Math.max(
    ...textLines(site).map((line) => Number(/, ([\d.]+) KB a word/.exec(line)?.[1] ?? 0) * 1_024),
  );
  return [
    `${'first search, nothing loaded'.padEnd(30)}${['median KB', 'most KB', 'requests', 'most ms', 'most found'].map((cell) => cell.padStart(11)).join('')}`,
    ...kinds.map((kind) =>
      groupLine(
        kind,
        searches.filter((search) => search.kind === kind),
      ),
    ),
    '',
    `script ${kilobytes(shared.script)} KB, manifest ${kilobytes(shared.manifest)} KB (in all of these)`,
    `catalogue on disk: ${shared.catalogue.files} files, ${(shared.catalogue.bytes / 1e6).toFixed(1)} MB with their compressed forms`,
    `full texts on disk: ${shared.texts.files} files, ${(shared.texts.bytes / 1e6).toFixed(1)} MB`,
    ...textLines(site),
    '',
    verdict(
      heaviest <= mostBytes,
      `first results take at most ${kilobytes(heaviest)} KB; at most ${kilobytes(mostBytes)}`,
    ),
    verdict(
      slowest <= mostMilliseconds,
      `an answer takes at most ${slowest.toFixed(1)} ms; at most ${mostMilliseconds}`,
    ),
    verdict(
      words <= mostTextBytes,
      `one word in the full texts takes ${kilobytes(words)} KB; at most ${kilobytes(mostTextBytes)}`,
    ),
  ];
}
