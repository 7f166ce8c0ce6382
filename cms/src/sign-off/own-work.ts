import type { Lang } from '@kmh/content/vocabulary';
import type { Save } from './language-changes.ts';

/**
 * True when whoever saves wrote the last change of the words of a language, or of facts that nobody has approved yet; what the save
 * itself changes counts.
 */
export const isOwnWork = (
  { act, is, remembered, was }: Pick<Save, 'act' | 'is' | 'remembered' | 'was'>,
  lang: Lang,
): boolean => {
  const me = act.by?.id;
  const wrote = (part: 'facts' | Lang): boolean =>
    is[part] !== was[part] || (me !== undefined && remembered[part]?.written?.by?.id === me);
  return wrote(lang) || (remembered.facts?.digest !== is.facts && wrote('facts'));
};
