import type { Lang } from '@kmh/content/vocabulary';
import type { FlattenedField } from 'payload';
import { isFieldCheck } from '../fields/contract/field-check.ts';
import type { Values } from '../fields/contract/field-check.ts';
import type { Problem } from '../fields/contract/find-problem.ts';
import { fieldLabel } from '../fields/field-label.ts';
import { RowsSchema, ValuesSchema } from '../fields/values.ts';

/** A text that is missing or wrong in one language. */
export interface Gap {
  /** The field's path in the document, such as `findings.0.statement`. */
  readonly path: string;
  /** The names of the fields on the way, for people: `Findings 1 › Statement`. */
  readonly label: string;
  readonly problem: Problem;
}

interface Walk {
  lang: Lang;
  /** Language of the labels. */
  language: string;
  path: string[];
  label: string[];
  /** Inside a list that is itself a language's own. */
  withinTexts: boolean;
}

const isLocalised = (field: FlattenedField): boolean => 'localized' in field && field.localized === true;

const inLang = (values: Values, lang: Lang, fields: readonly FlattenedField[]): Values =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      isLocalised(field) ? ValuesSchema.parse(values[field.name])[lang] : values[field.name],
    ]),
  );

const walkFields = (fields: readonly FlattenedField[], values: Values, walk: Walk): Gap[] => {
  const siblings = walk.withinTexts ? values : inLang(values, walk.lang, fields);
  return fields.flatMap((field): Gap[] => {
    const value = siblings[field.name];
    const inside: Walk = {
      ...walk,
      path: [...walk.path, field.name],
      label: [...walk.label, fieldLabel(field, walk.language)],
      withinTexts: walk.withinTexts || isLocalised(field),
    };
    if (field.type === 'group') return walkFields(field.flattenedFields, ValuesSchema.parse(value), inside);
    if (field.type === 'array') {
      const label = inside.label.slice(0, -1);
      const name = inside.label.at(-1) ?? field.name;
      return RowsSchema.parse(value).flatMap((row, index) =>
        walkFields(field.flattenedFields, row, {
          ...inside,
          path: [...inside.path, String(index)],
          label: [...label, `${name} ${index + 1}`],
        }),
      );
    }
    const check: unknown = field.custom?.check;
    if (!inside.withinTexts || !isFieldCheck(check)) return [];
    const problem = check(value, siblings, true);
    return problem ? [{ path: inside.path.join('.'), label: inside.label.join(' › '), problem }] : [];
  });
};

/**
 * Finds the texts that a language of a document lacks, or that the record would refuse.
 * @param values the document in all its languages (`locale: 'all'`)
 * @param language the language in which to name the fields
 */
export const findGaps = (
  fields: readonly FlattenedField[],
  values: unknown,
  lang: Lang,
  language: string,
): Gap[] =>
  walkFields(fields, ValuesSchema.parse(values), { lang, language, path: [], label: [], withinTexts: false });
