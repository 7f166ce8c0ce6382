import { z } from 'zod';

/* What is told of a file that came back. It is read in the browser, so this module imports nothing of the server. */

/** Why a unit is not taken over. */
export const LEFT_CODES = [
  'gone',
  'changed',
  'twice',
  'missingCode',
  'doubledCode',
  'unknownCode',
  'crossedCode',
  'nestedLink',
] as const;
/** What is worth a look: nothing was written, the unit did not come back, or it says what the source says. */
export const LOOK_CODES = ['empty', 'absent', 'same', 'unfinished'] as const;
export const RETURN_CODES = [...LEFT_CODES, ...LOOK_CODES] as const;
export type ReturnCode = (typeof RETURN_CODES)[number];

const LineSchema = z.object({
  /** `left` was not taken over; at `look` it may be worth a look. */
  outcome: z.enum(['left', 'look']),
  code: z.enum(RETURN_CODES),
  /** Reason and remedy. */
  message: z.string(),
  units: z.array(z.object({ id: z.string(), label: z.string(), words: z.string(), codes: z.string() })),
});

/** What will come, or came, of a file from a translator. */
export const ReturnReportSchema = z.object({
  /** How many units are taken over, and how many the document has. */
  taken: z.number(),
  total: z.number(),
  /** How many of those taken over say something else than the translation did. */
  changed: z.number(),
  /** The translation goes back into review. */
  losesApproval: z.boolean(),
  lines: z.array(LineSchema),
});
export type ReturnReport = z.output<typeof ReturnReportSchema>;
