import type { ArrayFieldValidation } from 'payload';
import { z } from 'zod';
import type { MessageKey } from '../i18n/messages.ts';
import { say } from '../i18n/text.ts';
import { isEmpty } from './contract/find-problem.ts';

const RowsSchema = z.array(z.record(z.string(), z.unknown())).catch([]);

/** Rule for a list: no two rows have the same value in a field. The message may name it as `{<field>}`. */
export const noTwoAlike =
  (name: string, key: MessageKey): ArrayFieldValidation =>
  (rows, { req }) => {
    const values = RowsSchema.parse(rows)
      .map((row) => row[name])
      .filter((value) => !isEmpty(value));
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    return twice === undefined || say(key, req.i18n.language, { [name]: String(twice) });
  };

/** Rule for authors: an organisation, or a person with a family name. */
export const everyAuthorNamed: ArrayFieldValidation = (rows, { req }) =>
  RowsSchema.parse(rows).every((row) => !isEmpty(row.literal) || !isEmpty(row.family)) ||
  say('refused.authorUnnamed', req.i18n.language);

const idsOf = (data: unknown, name: string): unknown[] => {
  const parsed = z.record(z.string(), z.unknown()).safeParse(data).data?.[name];
  return RowsSchema.parse(parsed).map((row) => row.id);
};

/** Rule for findings: each stands under one of the evaluation's criteria. */
export const everyFindingUnderCriterion: ArrayFieldValidation = (rows, { data, req }) => {
  const criteria = idsOf(data, 'criteria');
  return (
    RowsSchema.parse(rows).every((row) => isEmpty(row.criterion) || criteria.includes(row.criterion)) ||
    say('refused.criterion', req.i18n.language)
  );
};

/** Rule for recommendations: numbers differ, and the findings they rest on are there. */
export const recommendationsHoldTogether: ArrayFieldValidation = (rows, options) => {
  const findings = idsOf(options.data, 'findings');
  const known = RowsSchema.parse(rows).every((row) =>
    z
      .array(z.unknown())
      .catch([])
      .parse(row.basedOnFindings)
      .every((id) => findings.includes(id)),
  );
  if (!known) return say('refused.finding', options.req.i18n.language);
  return noTwoAlike('number', 'refused.sameNumber')(rows, options);
};
