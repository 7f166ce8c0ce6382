import type { ChildProcess } from 'node:child_process';

/** Processes that are running, with the signal that ends each. */
const running = new Map<ChildProcess, NodeJS.Signals>();
process.once('exit', () => {
  for (const [child, signal] of running) child.kill(signal);
});

/** Sees to it that a process does not outlive the CMS. */
export function endWithTheCms(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): void {
  running.set(child, signal);
  const forget = () => void running.delete(child);
  child.once('error', forget);
  child.once('close', forget);
}
