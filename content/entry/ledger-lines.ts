import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/**
 * Reads a file of the ledger; a missing one is empty.
 *
 * @param form what a line holds, for the error
 * @throws Error naming file and line when a line cannot be read
 */
export function readLines<T>(path: string, schema: z.ZodType<T>, form: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const parsed = schema.safeParse(line.split('\t'));
      if (parsed.success) return [parsed.data];
      throw new Error(`${path}:${index + 1} — not a line of the ledger: ${form}. Restore it from git.`);
    });
}

/** Adds lines to a file of the ledger, and waits until the disk has them. */
export function appendLines(path: string, lines: readonly (readonly string[])[]): void {
  if (lines.length === 0) return;
  mkdirSync(join(path, '..'), { recursive: true });
  appendFileSync(path, lines.map((line) => `${line.join('\t')}\n`).join(''));
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}
