import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Reads what an earlier build noted as JSON for the next one.
 *
 * @returns undefined when the file is not there or cannot be read: a note only saves work
 */
export function readNote<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
