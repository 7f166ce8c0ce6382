import type { PayloadRequest } from 'payload';
import { goesOut } from '../../fields/language-states.ts';
import { basisOf } from '../staleness/sections.ts';
import type { BroughtUp } from '../staleness/settle-bases.ts';
import { fillDocument } from '../units/document-units.ts';
import type { Unit } from '../units/unit.ts';
import { readXliff } from '../xliff/read-xliff.ts';
import { XliffRefusedError } from '../xliff/xliff-refused-error.ts';
import { checkReturn } from './check-return.ts';
import type { CheckedReturn } from './check-return.ts';
import type { Translation } from './read-translation.ts';
import type { ReturnReport } from './return-answer.ts';
import { reportLines } from './return-report.ts';
import { saveTranslation } from './save-translation.ts';

/** The sections of which every unit came back translated. */
const broughtUpBy = ({ lang, sections }: Translation, { taken }: CheckedReturn): BroughtUp => ({
  lang,
  basis: basisOf(sections.filter(({ units }) => units.every(({ id }) => taken.has(id)))),
});

const reportOf = (translation: Translation, checked: CheckedReturn, language: string): ReturnReport => {
  const { taken } = checked;
  const says = (unit: Unit): string => JSON.stringify(unit.current);
  const changed = translation.units.filter((unit) => {
    const words = taken.get(unit.id);
    return words !== undefined && JSON.stringify(words) !== says(unit);
  });
  return {
    taken: taken.size,
    total: translation.units.length,
    changed: changed.length,
    losesApproval: changed.length > 0 && goesOut(translation.page.states[translation.lang]),
    lines: reportLines(checked, language),
  };
};

const check = (translation: Translation, file: Uint8Array): CheckedReturn =>
  checkReturn(translation.units, readXliff(file), {
    original: translation.page.key,
    sourceLang: translation.sourceLang,
    targetLang: translation.lang,
  });

/** Says what would come of a file from a translator. @throws {XliffRefusedError} when nothing would */
export const previewImport = (translation: Translation, file: Uint8Array, language: string): ReturnReport =>
  reportOf(translation, check(translation, file), language);

/**
 * Takes a file from a translator over into a new draft of the document; the version before it stays among the versions.
 *
 * @throws {XliffRefusedError} when nothing of the file can be taken over
 * @throws Payload's errors when it refuses the draft
 */
export const importTranslation = async (
  req: PayloadRequest,
  translation: Translation,
  file: Uint8Array,
): Promise<ReturnReport> => {
  const checked = check(translation, file);
  if (checked.taken.size === 0) throw new XliffRefusedError('xliff.refused.nothing');
  const { fields, source, target } = translation;
  const { data } = fillDocument(fields, source, target, {
    choose: ({ id }) => checked.taken.get(id),
    keepsFilled: false,
    language: req.i18n.language,
  });
  await saveTranslation(req, translation, data, broughtUpBy(translation, checked));
  return reportOf(translation, checked, req.i18n.language);
};
