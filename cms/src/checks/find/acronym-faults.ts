import { z } from 'zod';
import type { FindFaults } from '../check.ts';
import { wordedPieces } from '../document/pieces-of.ts';
import { KNOWN_ACRONYMS } from '../words/known-acronyms.ts';

/**
 * Two to eight capitals, digits or `&` among them, with a plural’s s or without; not within a word, a code or a document’s symbol, as
 * `A/RES/73/195` and `KE-2019` are.
 */
const ACRONYM = /(?<![\p{L}\p{N}/._@-])(\p{Lu}[\p{Lu}\p{N}&]{1,7})s?(?![\p{L}\p{N}/_@]|[-.–]\p{N})/gu;

/** Looked for first: most lines hold nothing of the kind. */
const HAS_CAPITALS = /\p{Lu}[\p{Lu}\p{N}&]/u;

const ROMAN_NUMBER = /^[IVXLC]+$/;

const RowsSchema = z.array(z.object({ short: z.string().nullish() })).catch([]);

/** A line in capitals, as titles sometimes are, holds words and not acronyms. */
const isInCapitals = (words: string): boolean => {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters < 2 * capitals && words.includes(' ');
};

/** `EUR 20,000` and `20 000 EUR` are amounts. */
const isCurrency = (words: string, start: number, end: number): boolean =>
  end - start === 3 &&
  (/\d[\s\u202f]?$/.test(words.slice(0, start)) || /^[\s\u202f]?\d/.test(words.slice(end)));

/** In brackets after the words that it stands for, or followed by them in brackets. */
const isExplained = (words: string, start: number, end: number): boolean =>
  /\p{L}[^()\n]{2,}[([]\s*[“"«‘']?$/u.test(words.slice(0, start)) ||
  /^s?\s*[([]\s*[“"«‘']?\p{L}+[\s’'-]+\p{L}/u.test(words.slice(end)) ||
  /^s?\s*(?:–|—|:)\s\p{Lu}\p{L}+\s\p{L}/u.test(words.slice(end));

/** Acronyms that are neither written out, nor in the document’s list, nor known to everyone; each once, where it first stands. */
export const findUnexplainedAcronyms: FindFaults = (document) => {
  const listed = new Set(RowsSchema.parse(document.values.acronyms).map(({ short }) => short?.trim()));
  const first = new Map<string, ReturnType<FindFaults>[number]>();
  const explained = new Set<string>();
  for (const { place, words } of wordedPieces(document)) {
    if (place.path.startsWith('acronyms.') || !HAS_CAPITALS.test(words) || isInCapitals(words)) continue;
    for (const found of words.matchAll(ACRONYM)) {
      const [, acronym = ''] = found;
      const end = found.index + acronym.length;
      if (KNOWN_ACRONYMS.has(acronym) || listed.has(acronym) || ROMAN_NUMBER.test(acronym)) continue;
      if ((acronym.match(/\p{Lu}/gu)?.length ?? 0) < 2 || isCurrency(words, found.index, end)) continue;
      if (isExplained(words, found.index, end)) explained.add(acronym);
      if (!first.has(acronym))
        first.set(acronym, { place, message: 'check.acronym', values: { acronym }, words: acronym });
    }
  }
  return [...first].flatMap(([acronym, fault]) => (explained.has(acronym) ? [] : [fault]));
};
