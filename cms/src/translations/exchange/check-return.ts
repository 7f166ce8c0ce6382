import { findCodeFaults } from '../units/code-faults.ts';
import { isSentence } from '../units/is-sentence.ts';
import type { Unit } from '../units/unit.ts';
import { codeIds, plainWords } from '../units/inline.ts';
import type { Inline } from '../units/inline.ts';
import type { ReturnedFile, ReturnedUnit } from '../xliff/xliff-file.ts';
import { XliffRefusedError } from '../xliff/xliff-refused-error.ts';
import type { ReturnCode } from './return-answer.ts';

/** One thing that was found in a unit of a file that came back. */
export interface ReturnFinding {
  readonly code: ReturnCode;
  readonly unit: string;
  /** Where it stands in the document, for people; empty where the document has no such unit any more. */
  readonly label: string;
  /** The beginning of its source. */
  readonly words: string;
  /** The codes that it is about, as they look in the file. */
  readonly codes?: string;
}

export interface CheckedReturn {
  /** What is taken over, by the id of the unit. */
  readonly taken: ReadonlyMap<string, readonly Inline[]>;
  readonly findings: readonly ReturnFinding[];
}

const EXCERPT = 80;
const excerpt = (content: readonly Inline[]): string => {
  const words = plainWords(content).replaceAll(/\s+/g, ' ').trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
};

/** The same words with the same codes, however a tool has broken the lines. */
const sameSource = (one: readonly Inline[], other: readonly Inline[]): boolean => {
  const said = (content: readonly Inline[]): string => plainWords(content).replaceAll(/\s+/g, ' ').trim();
  return said(one) === said(other) && codeIds(one).join(' ') === codeIds(other).join(' ');
};

const codeFindings = (unit: Unit, { hasCrossedCodes, target }: ReturnedUnit): [ReturnCode, string][] => {
  const { doubled, missing, nested, unknown } = findCodeFaults(unit.codes, target ?? []);
  const found: [ReturnCode, readonly string[]][] = [
    ['missingCode', missing],
    ['doubledCode', doubled],
    ['unknownCode', unknown],
    ['nestedLink', nested],
  ];
  return [
    ...found.flatMap(([code, codes]): [ReturnCode, string][] =>
      codes.length > 0 ? [[code, codes.join(', ')]] : [],
    ),
    ...(hasCrossedCodes ? [['crossedCode', ''] satisfies [ReturnCode, string]] : []),
  ];
};

const lookAt = (unit: Unit, { source, state, target }: ReturnedUnit): ReturnCode | undefined => {
  if (target === undefined) return 'empty';
  if (sameSource(target, source) && isSentence(plainWords(source))) return 'same';
  return state === 'initial' && JSON.stringify(target) === JSON.stringify(unit.current)
    ? 'unfinished'
    : undefined;
};

/** The primary language of a tag, since tools like to add a country. */
const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** What a file must be about to be taken. */
export interface Expected {
  readonly original: string;
  readonly sourceLang: string;
  readonly targetLang: string;
}

const refuseOthers = (file: ReturnedFile, expected: Expected): void => {
  if (file.original !== expected.original)
    throw new XliffRefusedError('xliff.refused.otherDocument', {
      found: file.original || '?',
      expected: expected.original,
    });
  if (languageOf(file.targetLang) !== expected.targetLang)
    throw new XliffRefusedError('xliff.refused.otherLanguage', {
      found: file.targetLang || '?',
      expected: expected.targetLang,
    });
  if (languageOf(file.sourceLang) !== expected.sourceLang)
    throw new XliffRefusedError('xliff.refused.otherSource', {
      found: file.sourceLang || '?',
      expected: expected.sourceLang,
    });
};

/**
 * Looks at what came back from a translator, unit by unit, before anything of it is taken over.
 *
 * @param units the units of the document as it is now
 * @throws {XliffRefusedError} for the file of another document or language
 */
export const checkReturn = (
  units: readonly Unit[],
  file: ReturnedFile,
  expected: Expected,
): CheckedReturn => {
  refuseOthers(file, expected);
  const taken = new Map<string, readonly Inline[]>();
  const findings: ReturnFinding[] = [];
  const byId = Map.groupBy(file.units, ({ id }) => id);
  for (const [id, [returned]] of byId) {
    if (returned?.target === undefined || units.some((unit) => unit.id === id)) continue;
    findings.push({ code: 'gone', unit: id, label: '', words: excerpt(returned.source) });
  }
  for (const unit of units) {
    const about = { unit: unit.id, label: unit.label, words: excerpt(unit.source) };
    const [returned, other] = byId.get(unit.id) ?? [];
    if (returned === undefined) {
      findings.push({ ...about, code: 'absent' });
      continue;
    }
    const problems: [ReturnCode, string][] =
      other !== undefined
        ? [['twice', '']]
        : returned.target === undefined
          ? []
          : sameSource(unit.source, returned.source)
            ? codeFindings(unit, returned)
            : [['changed', '']];
    findings.push(...problems.map(([code, codes]) => ({ ...about, code, ...(codes && { codes }) })));
    if (problems.length > 0) continue;
    const look = lookAt(unit, returned);
    if (look) findings.push({ ...about, code: look });
    if (returned.target !== undefined && look !== 'unfinished') taken.set(unit.id, returned.target);
  }
  return { taken, findings };
};
