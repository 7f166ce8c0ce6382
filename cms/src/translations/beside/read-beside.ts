import { fieldLabel } from '../../fields/field-label.ts';
import { isCopied } from '../exchange/export-translation.ts';
import type { Translation } from '../exchange/read-translation.ts';
import { plainWords } from '../units/inline.ts';
import { isSentence } from '../units/is-sentence.ts';
import type { Beside } from './beside-answer.ts';

/** What stands beside a translation: the original, section by section, with what is left to do. */
export const besideOf = (
  { fields, lang, page, sections, sourceLang }: Translation,
  language: string,
): Beside => {
  const behind = page.remembered[lang]?.behind ?? [];
  return {
    sourceLang,
    lang,
    state: page.states[lang],
    sections: sections.map(({ field, heading, units }) => ({
      field,
      part: units[0]?.part ?? 0,
      heading: heading ?? '',
      label: fieldLabel(fields.find(({ name }) => name === field) ?? { name: field }, language),
      texts: units.map(({ source }) => plainWords(source)),
      isBehind: behind.some((each) => !each.isGone && each.field === field && each.heading === heading),
      copied: units.filter((unit) => isCopied(unit) && isSentence(plainWords(unit.source))).length,
      empty: units.filter(({ current }) => current === undefined).length,
    })),
  };
};
