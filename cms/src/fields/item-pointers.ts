import type { TextField } from 'payload';
import { apart } from './contract/follow-contract.ts';
import { described } from './described.ts';

/*
 * Fields that point to a row of the same document keep the row's id as the CMS has it; on the way into the record it becomes the
 * item's own. Rows that came from the record have longer ids here, so the record's schema does not fit.
 */

/** The criterion under which a finding stands. */
export const criterionOfFinding = (): TextField => {
  const field = described('criterion');
  return apart({
    ...field,
    type: 'text',
    required: true,
    admin: { ...field.admin, components: { Field: '/components/criterion-field.tsx#CriterionField' } },
  });
};

/**
 * The findings on which a recommendation rests.
 * @param shown false in publications that list no findings
 */
export const findingsBehind = (shown: boolean): TextField => {
  const field = described('basedOnFindings');
  return apart({
    ...field,
    type: 'text',
    hasMany: true,
    admin: {
      ...field.admin,
      hidden: !shown,
      components: { Field: '/components/findings-field.tsx#FindingsField' },
    },
  });
};
