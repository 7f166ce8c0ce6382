import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { AnswerSchema, type Answer, type Task } from './make-task.ts';

/** Below this many pages a second process costs more than it saves. */
const worthAProcess = 4;
const mostProcesses = 4;

const worker = fileURLToPath(new URL('./make-worker.ts', import.meta.url));
/* A list without fonts: the typesetter would take the machine's own fonts before ours, and files would differ from machine to machine. */
const noFonts = fileURLToPath(new URL('./pdf/no-system-fonts.conf', import.meta.url));

const runWorker = (task: Task, tell: (answer: Answer) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    let left = task.pages.length;
    const child = fork(worker, {
      serialization: 'advanced',
      env: { ...process.env, NODE_OPTIONS: '', FONTCONFIG_FILE: noFonts },
    });
    child.on('message', (message) => {
      tell(AnswerSchema.parse(message));
      left -= 1;
    });
    child.once('error', reject);
    child.once('exit', () =>
      left === 0
        ? resolve()
        : reject(new Error('A process that makes files to take along ended before it was done.')),
    );
    child.send(task);
  });

/**
 * Makes files of pages on all processors, in processes of their own: the typesetter's memory stays out of the build.
 *
 * @param tell hears of each page when it is done
 */
export async function makeInProcesses(task: Task, tell: (answer: Answer) => void): Promise<void> {
  const { pages } = task;
  if (pages.length === 0) return;
  const processes = pages.length < worthAProcess ? 1 : Math.min(availableParallelism(), mostProcesses);
  // Dealt out like cards: neighbours are alike in length.
  const shares = Array.from({ length: processes }, (_, process) =>
    pages.filter((_page, index) => index % processes === process),
  );
  await Promise.all(shares.map((share) => runWorker({ ...task, pages: share }, tell)));
}
