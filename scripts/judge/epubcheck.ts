import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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
 * @param json what EPUBCheck printed
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

async function check(java: string, jar: string, file: string, book: string): Promise<string[]> {
  // A short life: what Java would learn of the program in the long run is not worth learning.
  const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar, file, '--json', '-'];
  const child = spawn(java, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [report, words, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  // It says a sentence or two before the report, and ends with 1 when it found something.
  const start = report.indexOf('{');
  if (start < 0) throw new Error(`EPUBCheck ended with code ${exitCode} on ${book}.\n${report}${words}`);
  return readEpubReport(report.slice(start), book);
}

/** The W3C's own checker of EPUB, which looks at every book to take along, a process a book. */
export const epubcheck: Judge = {
  name: 'EPUBCheck: every EPUB',
  judge: async (site) => {
    const [java, jar] = [findJava(), findEpubcheck()];
    const books = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.epub'))
      .sort();
    if (books.length === 0) return ['There is no EPUB. Release with TAKE_ALONG left out.'];
    const faults: string[] = [];
    const waiting = books.values();
    const work = async () => {
      for (const book of waiting) faults.push(...(await check(java, jar, join(site, book), book)));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return faults.sort();
  },
};
