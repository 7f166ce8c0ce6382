import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Semaphore } from 'async-mutex';
import type { PublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { endWithTheCms } from '../../child-processes.ts';
import { READER_LIMITS } from '../limits.ts';
import { openWordPackage } from '../package/open-word-package.ts';
import { WordRefusedError } from '../word-refused-error.ts';
import { ReaderAnswerSchema, type ReaderAnswer } from './reader-answer.ts';

const PROGRAM = 'cms/src/word/reading/reader-process.ts';
/** Where Node keeps the program as it compiled it: starting takes half the time. */
const CACHE = 'cms/node_modules/.cache/word-reader';

/** How often the memory of the process is looked at, in milliseconds. */
const EVERY = 50;
const PAGE = 4096;
const MEGABYTE = 1024 * 1024;
/** How much of what the process said last is told when it fails. */
const LAST_WORDS = 2000;

/** The process ended without an answer for a reason that is no fault of the file's. */
export class WordReaderFailedError extends Error {
  readonly code = 'word-reader-failed';

  constructor(reason: string) {
    super(reason);
    this.name = 'WordReaderFailedError';
  }
}

const turns = new Semaphore(READER_LIMITS.atOnce);

/** How much memory a process holds, in bytes; 0 where the system does not say. */
const memoryOf = async (pid: number): Promise<number> => {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(told.split(' ')[1] ?? 0) * PAGE;
};

interface Ended {
  readonly said: string;
  readonly complaints: string;
  /** It was ended for taking more than it may, or gave up for want of memory. */
  readonly wasTooMuch: boolean;
}

function run(projectRoot: string, file: Uint8Array, kind: PublicationKind, lang: Lang): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${READER_LIMITS.heapMegabytes}`,
        '--max-semi-space-size=8',
        '--disable-warning=ExperimentalWarning',
        join(projectRoot, PROGRAM),
        kind,
        lang,
      ],
      // It needs nothing of what this process knows: no secret, no address of a database.
      {
        cwd: projectRoot,
        env: { NODE_ENV: 'production', NODE_COMPILE_CACHE: join(projectRoot, CACHE) },
        stdio: 'pipe',
      },
    );
    endWithTheCms(child);
    let wasTooMuch = false;
    const end = () => {
      wasTooMuch = true;
      child.kill('SIGKILL');
    };
    // On a machine that is busy, starting takes long; that is no fault of the file's.
    let clock = setTimeout(end, READER_LIMITS.startMilliseconds);
    const watch = setInterval(() => {
      void memoryOf(child.pid ?? 0).then((bytes) => {
        if (bytes > READER_LIMITS.memoryMegabytes * MEGABYTE) end();
      });
    }, EVERY);
    const parts: Buffer[] = [];
    let length = 0;
    let complaints = '';
    child.stdout.once('data', () => {
      clearTimeout(clock);
      clock = setTimeout(end, READER_LIMITS.milliseconds);
    });
    child.stdout.on('data', (part: Buffer) => {
      length += part.length;
      if (length > READER_LIMITS.answerBytes) end();
      else parts.push(part);
    });
    child.stderr.on('data', (part: Buffer) => {
      complaints = `${complaints}${part.toString('utf8')}`.slice(-LAST_WORDS);
    });
    // A process that has ended no longer listens; what it answered says why.
    child.stdin.on('error', () => {});
    child.stdin.end(file);
    const settle = () => {
      clearTimeout(clock);
      clearInterval(watch);
    };
    child.once('error', (error) => {
      settle();
      reject(new WordReaderFailedError(`The reader of Word files could not be started: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      settle();
      const gaveUp =
        code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL' || complaints.includes('out of memory');
      resolve({ said: Buffer.concat(parts).toString('utf8'), complaints, wasTooMuch: wasTooMuch || gaveUp });
    });
  });
}

function parseAnswer(said: string): ReaderAnswer | undefined {
  try {
    return ReaderAnswerSchema.safeParse(JSON.parse(said.slice(said.indexOf('\n') + 1))).data;
  } catch {
    return undefined;
  }
}

/** A file that makes the reader run out of its stack is nested like no document. */
const isTooDeep = (complaints: string): boolean => complaints.includes('Maximum call stack size exceeded');

/**
 * Reads a Word file in a process of its own, which may take {@link READER_LIMITS} and no more.
 * @param projectRoot the folder of the whole project
 * @throws {WordRefusedError} for a file that is not to be read, or takes too much
 * @throws {WordReaderFailedError} when the reader itself fails
 */
export const runReader = (
  projectRoot: string,
  file: Uint8Array,
  kind: PublicationKind,
  lang: Lang,
): Promise<Extract<ReaderAnswer, { type: 'read' }>> =>
  turns.runExclusive(async () => {
    // Most of what is wrong shows before anything is unpacked.
    await openWordPackage(file);
    const { said, complaints, wasTooMuch } = await run(projectRoot, file, kind, lang);
    const answer = wasTooMuch ? undefined : parseAnswer(said);
    if (wasTooMuch || isTooDeep(complaints)) throw new WordRefusedError('word.refused.tooLong');
    if (answer === undefined)
      throw new WordReaderFailedError(complaints.trim() || 'The reader gave no answer.');
    if (answer.type === 'refused') throw new WordRefusedError(answer.key, answer.values);
    return answer;
  });
