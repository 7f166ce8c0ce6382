import { z } from 'zod';
import type { MessageKey } from '../../i18n/messages.ts';
import { say } from '../../i18n/text.ts';
import { FINDINGS, isFindingCode, OUTCOMES, type Finding, type FindingCode } from './findings.ts';

/** How many places and names a line tells; the number says how many there are. */
const TOLD = 8;

export const ReportLineSchema = z.object({
  code: z.custom<FindingCode>((code) => typeof code === 'string' && isFindingCode(code)),
  outcome: z.enum(OUTCOMES),
  count: z.number(),
  /** What it is and what to do, in the language of the reader. */
  message: z.string(),
  /** Headings under which it stands. */
  places: z.array(z.string()),
  /** Addresses, words, names. */
  details: z.array(z.string()),
});
export type ReportLine = z.output<typeof ReportLineSchema>;

const someOf = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts)]
    .filter((text) => text !== undefined)
    .filter((text) => text !== '')
    .slice(0, TOLD);

const keyOf = (code: FindingCode): MessageKey => `word.finding.${code}`;

/**
 * Says in words what was found, a line for each sort, in the order of {@link FINDINGS}.
 * @param language of whoever reads it
 */
export function makeReport(findings: readonly Finding[], language: string): ReportLine[] {
  return Object.keys(FINDINGS)
    .filter(isFindingCode)
    .flatMap((code): ReportLine[] => {
      const found = findings.filter((finding) => finding.code === code);
      if (found.length === 0) return [];
      return [
        {
          code,
          outcome: FINDINGS[code],
          count: found.length,
          message: say(keyOf(code), language),
          places: someOf(found.map(({ place }) => place)),
          details: someOf(found.map(({ detail }) => detail)),
        },
      ];
    });
}
