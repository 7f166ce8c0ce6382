import { FIELD_WORDS } from '../../i18n/field-words/index.ts';
import type { SectionSpec } from './section-spec.ts';

/**
 * A heading as it is compared: without its number, accents, marks and capitals. “2.1 Résultats :” is “resultats”.
 */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}ـ]/gu, '')
    .toLowerCase()
    .replace(/^(?:[\divxlc]+[.)]|\d+(?:\.\d+)*\.?|[a-z][.)])\s+/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every name of a section: what its field is called in five languages, and the others it is known by. */
const namesOf = ({ word, names = [] }: SectionSpec): string[] => [
  ...Object.values(FIELD_WORDS[word].label),
  ...names,
];

/** Finds the section of a heading among those of one kind, or of one group. */
export function matchHeading(text: string, specs: readonly SectionSpec[]): SectionSpec | undefined {
  const wanted = plainHeading(text);
  if (wanted === '') return undefined;
  return specs.find((spec) => namesOf(spec).some((name) => plainHeading(name) === wanted));
}
