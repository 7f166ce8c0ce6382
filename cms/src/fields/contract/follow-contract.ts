import type { Field, Validate } from 'payload';
import { z } from 'zod';
import { comesFromWord } from '../../hooks/record-source.ts';
import { say } from '../../i18n/text.ts';
import { isLanguageDemanded } from '../language-states.ts';
import { createFieldCheck } from './field-check.ts';
import type { FieldCheck } from './field-check.ts';
import { agreementsAt } from './schema-at.ts';
import type { Agreement, RecordDefinition } from './schema-at.ts';

/** Thrown at start when a field has no place in the record, so that nothing an editor types is lost silently. */
export class FieldWithoutRecordError extends TypeError {
  readonly code = 'field-without-record';

  constructor(path: readonly string[]) {
    super(
      `The field ${path.join('.')} has no place in the record. ` +
        'Name it as content/schema does, or mark it with `apart` when it is to stay in the CMS.',
    );
    this.name = 'FieldWithoutRecordError';
  }
}

/** Marks a field that the record does not have, or that is exchanged with it in a way of its own. */
export const apart = <F extends Field>(field: F): F => ({
  ...field,
  custom: { ...field.custom, apart: true },
});

const createValidate =
  (check: FieldCheck, isText: boolean): Validate =>
  (value, { data, operation, req, siblingData }) => {
    const demanded = !comesFromWord(req) && (!isText || isLanguageDemanded(data, req.locale, operation));
    const problem = check(value, { ...siblingData }, demanded);
    return problem ? say(problem.key, req.i18n.language, problem.values) : true;
  };

/** Fields whose value is checked by the schema; relations and rows are checked by Payload itself. */
const CHECKED = new Set(['text', 'textarea', 'number', 'date', 'select', 'email', 'json']);

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const agree = (field: Field, agreement: Agreement, withinTexts: boolean, mayDemandTexts: boolean): Field => {
  const isText = agreement.side === 'texts';
  const check = createFieldCheck(agreement);
  const isDemanded = agreement.demand === 'always' && (!isText || mayDemandTexts);
  return Object.assign({}, field, {
    custom: { ...field.custom, check },
    ...(isText && !withinTexts && { localized: true }),
    ...(isDemanded && { required: true }),
    ...(isDemanded && field.type === 'select' && { admin: { ...field.admin, isClearable: false } }),
    ...(isScalar(agreement.defaultValue) && { defaultValue: agreement.defaultValue }),
    ...(CHECKED.has(field.type) && { validate: createValidate(check, isText) }),
  });
};

const isListOfTexts = (agreements: Agreement[]): boolean => {
  const [only, other] = agreements;
  return other === undefined && only?.side === 'texts' && only.schema instanceof z.ZodArray;
};

/**
 * Makes fields keep the contract with the record: what is a text there is localised here, what is needed there is
 * needed here, and a value is refused for the same reasons.
 * @param mayDemandTexts false for collections without drafts, where a language may be left empty
 * @throws {FieldWithoutRecordError} for a field that the record does not know
 */
export const followContract = (
  definition: RecordDefinition,
  fields: readonly Field[],
  mayDemandTexts: boolean,
  parent: readonly string[] = [],
  withinTexts = false,
): Field[] =>
  fields.map((field): Field => {
    const inside = (children: readonly Field[], path = parent, localised = withinTexts) =>
      followContract(definition, children, mayDemandTexts, path, localised);
    if (field.custom?.apart) return field;
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: inside(tab.fields) })) };
    }
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: inside(field.fields) };
    if (!('name' in field) || field.name === undefined) return field;
    const path = [...parent, field.name];
    const agreements = agreementsAt(definition, path);
    const [agreement] = agreements;
    if (!agreement) throw new FieldWithoutRecordError(path);
    if (field.type === 'group') return { ...field, fields: inside(field.fields, path) };
    if (field.type === 'array') {
      const localized = !withinTexts && isListOfTexts(agreements);
      return {
        ...field,
        ...(localized && { localized }),
        fields: inside(field.fields, path, withinTexts || localized),
      };
    }
    return agree(field, agreement, withinTexts, mayDemandTexts);
  });
