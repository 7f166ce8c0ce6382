import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that ended with an error; the message ends with the last lines it printed. */
export class ProcessError extends Error {
  override readonly name = 'ProcessError';
  readonly exitCode: number;
  readonly lastLines: readonly string[];
  constructor(what: string, exitCode: number, lastLines: readonly string[]) {
    super(`${what} ended with code ${exitCode}.\n${lastLines.join('\n')}`);
    this.exitCode = exitCode;
    this.lastLines = lastLines;
  }
}

export interface RunOptions {
  /** What it is, for people: "the build of the pages". */
  readonly what: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** How many of the last lines an error repeats: all the faults of a record that anybody would read. */
const memory = 200;

/**
 * Runs a Node program of the workspace under this process's own Node and waits for its end.
 *
 * @throws ProcessError when it ends with a code other than 0
 */
export async function runNode(args: readonly string[], options: RunOptions): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const last: string[] = [];
  const listen = (stream: NodeJS.ReadableStream) =>
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > memory) last.shift();
      options.onLine?.(line);
    });
  listen(child.stdout);
  listen(child.stderr);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  if (exitCode !== 0) throw new ProcessError(options.what, exitCode, last);
}
