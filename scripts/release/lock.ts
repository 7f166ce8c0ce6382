import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The process that holds the lock, unless there is none or it is gone. */
export function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a lock that only one living process can hold; a lock left by a dead one is taken over.
 *
 * @returns what gives it back, or nothing when another process holds it
 */
export function takeLock(path: string): (() => void) | undefined {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    // A hard link either appears whole or not at all, so no other process ever reads an empty lock.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        linkSync(own, path);
        return () => rmSync(path, { force: true });
      } catch {
        if (holderOf(path) !== undefined) return undefined;
        rmSync(path, { force: true });
      }
    }
    return undefined;
  } finally {
    rmSync(own, { force: true });
  }
}
