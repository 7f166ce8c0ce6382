import { nativeNames } from '@kmh/content/vocabulary';
import type { LanguageState } from '../../fields/language-states.ts';
import { say } from '../../i18n/text.ts';
import { digestOf } from '../staleness/sections.ts';
import type { Behind } from '../staleness/sections.ts';
import type { Unit } from '../units/unit.ts';
import { writeXliff } from '../xliff/write-xliff.ts';
import type { SegmentState } from '../xliff/xliff-file.ts';
import type { Translation } from './read-translation.ts';

/** How far a segment is, by the state of its language. */
const STATES: Readonly<Record<LanguageState, SegmentState>> = {
  missing: 'initial',
  draft: 'translated',
  'in-review': 'translated',
  approved: 'reviewed',
  published: 'final',
  stale: 'translated',
};

const isBehind = (unit: Unit, behind: readonly Behind[]): boolean =>
  behind.some(({ field, heading, isGone }) => !isGone && field === unit.field && heading === unit.heading);

/** Says the same as its source; words that were only copied are none that somebody translated. */
export const isCopied = ({ current, source }: Unit): boolean =>
  current !== undefined && JSON.stringify(current) === JSON.stringify(source);

/**
 * Writes the file for a translator: every text of the document, what is translated already, and how far each piece is. What the source
 * has changed since, or what was only copied from it, begins anew.
 */
export const exportTranslation = (translation: Translation, language: string): string => {
  const { lang, page, sections, sourceLang, units } = translation;
  const behind = page.remembered[lang]?.behind ?? [];
  const stateOf = (unit: Unit): SegmentState =>
    unit.current === undefined || isCopied(unit) || isBehind(unit, behind)
      ? 'initial'
      : STATES[page.states[lang]];
  return writeXliff({
    sourceLang,
    targetLang: lang,
    original: page.key,
    digest: digestOf(sections),
    notes: [page.titleIn(sourceLang), say('xliff.note', language, { language: nativeNames[lang] })],
    units: units.map((unit) => ({
      id: unit.id,
      name: unit.label,
      notes: isBehind(unit, behind) ? [say('xliff.note.behind', language)] : [],
      source: unit.source,
      codes: unit.codes,
      ...(unit.current && !isCopied(unit) && { target: unit.current }),
      state: stateOf(unit),
    })),
  });
};
