import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { installOnDebian } from './debian.ts';
import { findJava } from './find-java.ts';
import type { Judge } from './judge.ts';

const LocationSchema = z.looseObject({ path: z.string(), line: z.number(), column: z.number() });
const ReportSchema = z.object({
  messages: z.array(
    z.looseObject({
      ID: z.string(),
      severity: z.string(),
      message: z.string(),
      locations: z.array(LocationSchema).default([]),
    }),
  ),
});

/* The rest are hints and figures. */
const faulty: ReadonlySet<string> = new Set(['FATAL', 'ERROR', 'WARNING']);

/**
 * Reads a report on a book.
 *
 * @param json what EPUBCheck wrote
 * @param book the book's path on the site
 * @returns a sentence for each fault and place
 */
export function readEpubReport(json: string, book: string): string[] {
  const { messages } = ReportSchema.parse(JSON.parse(json));
  return messages
    .filter(({ severity }) => faulty.has(severity))
    .flatMap(({ ID, message, locations }) => {
      const places = locations.map(({ path, line, column }) => `${path}:${line}:${column}`);
      return (places.length > 0 ? places : ['the book']).map(
        (place) => `${book}, ${place} — ${message.replace(/\s+/g, ' ').trim()} (${ID})`,
      );
    });
}

const packaged = '/usr/share/java/epubcheck.jar';

/** EPUBCheck as a JAR: the one that EPUBCHECK_JAR names, else Debian's, installed first where that can be done. */
function findEpubcheck(): string {
  const named = process.env['EPUBCHECK_JAR'];
  const jar = named === undefined || named === '' ? packaged : named;
  if (!existsSync(jar) && jar === packaged) installOnDebian('epubcheck', 'EPUBCheck');
  if (existsSync(jar)) return jar;
  throw new Error(
    `There is no EPUBCheck at ${jar}. Install it (on Debian: apt-get install epubcheck), or set EPUBCHECK_JAR to its epubcheck.jar, then run pnpm judge again.`,
  );
}

const compiles = (java: string) =>
  spawnSync(java, ['--list-modules'], { encoding: 'utf8' }).stdout?.includes('jdk.compiler@') === true;

/** A Java that takes a program as it is written, installed first where that can be done. */
function findCompiler(): string {
  const java = findJava();
  if (compiles(java)) return java;
  installOnDebian('default-jdk-headless', 'a JDK');
  if (compiles('java')) return 'java';
  throw new Error(
    'EPUBCheck needs a whole JDK here, for one process to look at all books. Install one (on Debian: apt-get install default-jdk-headless), or set JAVA_HOME to it, then run pnpm judge again.',
  );
}

const program = fileURLToPath(new URL('CheckBooks.java', import.meta.url));

/** The W3C's own checker of EPUB, which looks at every book to take along. */
export const epubcheck: Judge = {
  name: 'EPUBCheck: every EPUB',
  judge: async (site) => {
    const [jar, java] = [findEpubcheck(), findCompiler()];
    const books = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.epub'))
      .sort();
    if (books.length === 0) return ['There is no EPUB. Release with TAKE_ALONG left out.'];
    const reports = mkdtempSync(join(tmpdir(), 'kmh-epubcheck-'));
    try {
      const args = ['-cp', jar, program, reports, ...books.map((book) => join(site, book))];
      const child = spawn(java, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      const ended = new Promise<number | null>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
      });
      const [words, exitCode] = await Promise.all([text(child.stderr), ended]);
      return books.flatMap((book, index) => {
        const report = join(reports, `${index}.json`);
        if (!existsSync(report))
          throw new Error(`EPUBCheck ended with code ${exitCode} and said nothing of ${book}.\n${words}`);
        return readEpubReport(readFileSync(report, 'utf8'), book);
      });
    } finally {
      rmSync(reports, { recursive: true, force: true });
    }
  },
};
