import { z } from 'zod';
import { say } from '../../i18n/text.ts';
import { LEFT_CODES, RETURN_CODES } from './check-return.ts';
import type { CheckedReturn, ReturnCode } from './check-return.ts';

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

const isLeft = (code: ReturnCode): boolean => LEFT_CODES.some((left) => left === code);

/** Says what was found, a line a kind, with the units that it was found in. */
export const reportLines = ({ findings }: CheckedReturn, language: string): ReturnReport['lines'] =>
  RETURN_CODES.flatMap((code) => {
    const own = findings.filter((finding) => finding.code === code);
    if (own.length === 0) return [];
    return [
      {
        outcome: isLeft(code) ? 'left' : 'look',
        code,
        message: say(`xliff.found.${code}`, language),
        units: own.map(({ codes, label, unit, words }) => ({ id: unit, label, words, codes: codes ?? '' })),
      },
    ];
  });
