import type { Lang, Vocabulary } from '@kmh/content/vocabulary';

/** Terms of a vocabulary side by side: "Individual · Community". They are names, not parts of a sentence. */
export const formatTerms = <Code extends string>(
  vocabulary: Vocabulary<Code>,
  codes: readonly Code[],
  lang: Lang,
): string => codes.map((code) => vocabulary.label(code, lang)).join(' · ');
