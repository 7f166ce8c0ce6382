import { say } from '../../i18n/text.ts';
import type { CheckedReturn } from './check-return.ts';
import { LEFT_CODES, RETURN_CODES } from './return-answer.ts';
import type { ReturnCode, ReturnReport } from './return-answer.ts';

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
