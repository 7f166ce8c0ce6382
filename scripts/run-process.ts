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
  /** Hears what the program sends; only a program that is heard can be told something. */
  readonly onMessage?: (message: unknown) => void;
  readonly signal?: AbortSignal;
}

/** A program that runs. */
export interface RunningNode {
  /** Settles when it has ended, as {@link runNode} does. */
  readonly ended: Promise<void>;
  /** Tells it something, if it still listens. */
  readonly tell: (message: string) => void;
}

/** How many of the last lines an error repeats: all the faults of a record that anybody would read. */
const memory = 200;

/** Starts a Node program of the workspace under this process's own Node. */
export function startNode(args: readonly string[], options: RunOptions): RunningNode {
  const { onMessage } = options;
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', ...(onMessage === undefined ? [] : ['ipc' as const])],
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  if (onMessage !== undefined) child.on('message', onMessage);
  const last: string[] = [];
  const listen = (stream: NodeJS.ReadableStream | null) => {
    if (stream === null) return;
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > memory) last.shift();
      options.onLine?.(line);
    });
  };
  listen(child.stdout);
  listen(child.stderr);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new ProcessError(options.what, code ?? 1, last));
    });
  });
  // Why it could not be told is what its end says.
  return { ended, tell: (message) => child.connected && child.send(message, () => {}) };
}

/**
 * Runs a Node program of the workspace under this process's own Node and waits for its end.
 *
 * @throws ProcessError when it ends with a code other than 0
 */
export const runNode = (args: readonly string[], options: RunOptions): Promise<void> =>
  startNode(args, options).ended;
