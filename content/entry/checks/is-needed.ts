import { z } from 'zod';

/* Asked for every entry, of the same few schemas. */
const known = new WeakMap<z.core.$ZodType, boolean>();

/** Whether something must be written where a schema holds, whatever it is. */
export function isNeeded(schema: z.core.$ZodType): boolean {
  const answer = known.get(schema) ?? !z.safeParse(schema, {}).success;
  known.set(schema, answer);
  return answer;
}
