import type { ArrayField } from 'payload';
import { choice } from './choices.ts';
import { list, sideBySide } from './groups.ts';
import { criterionOfFinding } from './item-pointers.ts';
import { everyFindingUnderCriterion } from './rules.ts';
import { line, listOfTexts, paragraphs } from './texts.ts';

/** The criteria of an evaluation, OECD-DAC's and its own. */
export const criteria = (): ArrayField =>
  list(
    'criteria',
    [
      sideBySide(
        choice('code', 'criterion', { as: 'criterion', width: '50%' }),
        line('label', { as: 'criterionLabel', width: '50%' }),
      ),
    ],
    { rowTitle: ['code', 'label'] },
  );

/** What an evaluation saw, each finding under one of its criteria. */
export const findings = (): ArrayField =>
  list('findings', [criterionOfFinding(), paragraphs('statement'), listOfTexts('evidence')], {
    rowTitle: 'statement',
    rule: everyFindingUnderCriterion,
  });
