import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

export interface Service {
  /** Resolves with the exit code when the process has ended, by itself or not. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<number>;
}

export interface ServiceOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** All that it prints goes here. */
  readonly log: string;
  readonly onLine?: (line: string) => void;
}

/** Milliseconds between asking a process to end and ending it. */
const patience = 10_000;

/** Every process that is running, so that none outlives this one. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a process that runs beside this one and writes its output to a log. */
export function startService(options: ServiceOptions): Service {
  mkdirSync(dirname(options.log), { recursive: true });
  const log = createWriteStream(options.log, { flags: 'a' });
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const listen = (stream: NodeJS.ReadableStream) =>
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      options.onLine?.(line);
    });
  listen(child.stdout);
  listen(child.stderr);
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 0));
  }).finally(() => {
    running.delete(child);
    log.end();
  });
  const stop = () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), patience);
    return ended.finally(() => clearTimeout(force));
  };
  return { ended, stop };
}
