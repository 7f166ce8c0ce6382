import type { ArrayField, TextField, Validate } from 'payload';
import { z } from 'zod';
import { say } from '../i18n/text.ts';
import { choice } from './choices.ts';
import { isEmpty } from './contract/find-problem.ts';
import { apart } from './contract/follow-contract.ts';
import { list, sideBySide } from './groups.ts';
import { criterionOfFinding } from './item-pointers.ts';
import { isLanguageDemanded } from './language-states.ts';
import { everyFindingUnderCriterion } from './rules.ts';
import { line, listOfTexts, paragraphs } from './texts.ts';

const CriterionSchema = z.object({ code: z.string().nullish() });

/** Only a criterion of the evaluation's own needs a name; the others have theirs from the vocabulary. */
const criterionLabel = (): TextField => {
  const field: TextField = {
    ...line('label', { as: 'criterionLabel', width: '50%' }),
    localized: true,
    validate: (value: unknown, { data, operation, req, siblingData }: Parameters<Validate>[1]) => {
      const { code } = CriterionSchema.parse(siblingData);
      const needed = code === 'custom' && isLanguageDemanded(data, req.locale, operation);
      return !needed || !isEmpty(value) || say('refused.missing', req.i18n.language);
    },
  };
  return apart(field);
};

/** The criteria of an evaluation, OECD-DAC's and its own. */
export const criteria = (): ArrayField =>
  list(
    'criteria',
    [sideBySide(choice('code', 'criterion', { as: 'criterion', width: '50%' }), criterionLabel())],
    { rowTitle: ['code', 'label'] },
  );

/** What an evaluation saw, each finding under one of its criteria. */
export const findings = (): ArrayField =>
  list('findings', [criterionOfFinding(), paragraphs('statement'), listOfTexts('evidence')], {
    rowTitle: 'statement',
    rule: everyFindingUnderCriterion,
  });
