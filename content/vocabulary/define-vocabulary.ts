import { z } from 'zod';
import type { Lang } from './lang.ts';

/** A term's name in each language of the record. */
export type Labels = Readonly<Record<Lang, string>>;

export interface Vocabulary<Code extends string> {
  /** All codes, in the order in which lists show them. */
  readonly codes: readonly [Code, ...Code[]];
  /** Accepts a code of this vocabulary and nothing else. */
  readonly schema: z.ZodEnum<{ [K in Code]: K }>;
  /** The term's name in a language. */
  readonly label: (code: Code, lang: Lang) => string;
  /** The term's names in every language, for interfaces that choose the language themselves. */
  readonly labels: (code: Code) => Labels;
}

/**
 * A closed list of codes with names in every language, so that a code without a name is a type error.
 *
 * @throws TypeError when the list is empty
 */
export function defineVocabulary<Code extends string>(
  terms: Readonly<Record<Code, Labels>>,
): Vocabulary<Code> {
  const isCode = (key: string): key is Code => Object.hasOwn(terms, key);
  const [first, ...rest] = Object.keys(terms).filter(isCode);
  if (first === undefined) throw new TypeError('A vocabulary needs at least one term.');
  const codes = [first, ...rest] as const;
  return {
    codes,
    schema: z.enum(codes),
    label: (code, lang) => terms[code][lang],
    labels: (code) => terms[code],
  };
}
