import type { PayloadRequest } from 'payload';
import { fillDocument } from '../units/document-units.ts';
import { XliffRefusedError } from '../xliff/xliff-refused-error.ts';
import type { Translation } from './read-translation.ts';
import { saveTranslation } from './save-translation.ts';

/**
 * Begins a translation with the structure and the words of its source: every place that is empty takes the source's words, rows and
 * blocks. What somebody has written already stays.
 *
 * @returns how many units were copied
 * @throws {XliffRefusedError} when nothing is empty
 */
export const startTranslation = async (req: PayloadRequest, translation: Translation): Promise<number> => {
  const { fields, source, target } = translation;
  const { chosen, data } = fillDocument(fields, source, target, {
    choose: (unit) => (unit.current === undefined ? unit.source : undefined),
    keepsFilled: true,
    language: req.i18n.language,
  });
  if (chosen.length === 0) throw new XliffRefusedError('xliff.refused.nothingEmpty');
  await saveTranslation(req, translation, data);
  return chosen.length;
};
