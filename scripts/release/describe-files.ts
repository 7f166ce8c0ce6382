import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { scanPage, type PageFacts } from './scan-page.ts';

/** What is known of a file when it has been read. */
export interface FileFacts {
  readonly sha256: string;
  readonly page?: PageFacts;
}

/** Below this many files a second thread costs more than it saves. */
const worthAThread = 400;
const mostThreads = 4;

/** Newsletters and their cards are written for mail programs, not as pages of today. */
export const isForMail = (path: string): boolean => /\.(?:card|mail)\.html$/.test(path);

const isPage = (path: string) => path.endsWith('.html') && !isForMail(path);

/** Reads a file once, for its hash and, where it is a page, for its structure. */
export function describeFile(root: string, path: string): FileFacts {
  const content = readFileSync(join(root, path));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return isPage(path) ? { sha256, page: scanPage(content.toString('utf8')) } : { sha256 };
}

/** Both sides are this code, so the shape of what comes back is taken as it comes. */
const AnswerSchema = z.custom<readonly FileFacts[]>(Array.isArray);

const runWorker = (root: string, paths: readonly string[]): Promise<readonly FileFacts[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./describe-worker.ts', import.meta.url), {
      workerData: { root, paths },
    });
    worker.once('message', (message: unknown) => resolve(AnswerSchema.parse(message)));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread that reads pages ended before it was done.')));
  });

/**
 * Describes files, on all processors where they are many. Then other threads do all of it: what comes from them are copies, while facts
 * found in this thread would be parts of their pages' texts and keep these in memory.
 *
 * @param paths below `root`
 */
export async function describeFiles(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FileFacts>> {
  if (paths.length < worthAThread) return new Map(paths.map((path) => [path, describeFile(root, path)]));
  const threads = Math.min(availableParallelism(), mostThreads);
  const shares = Array.from({ length: threads }, (_, thread) =>
    paths.filter((_path, index) => index % threads === thread),
  );
  const answers = await Promise.all(shares.map((share) => runWorker(root, share)));
  const described = new Map<string, FileFacts>();
  for (const [thread, share] of shares.entries())
    for (const [index, path] of share.entries()) {
      const facts = answers[thread]?.[index];
      if (facts !== undefined) described.set(path, facts);
    }
  return described;
}
