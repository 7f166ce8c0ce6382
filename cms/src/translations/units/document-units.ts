import { fieldLabel } from '../../fields/field-label.ts';
import { isFilled, RowsSchema, ValuesSchema } from '../../fields/values.ts';
import { fillRichText } from './fill-rich-text.ts';
import { plainWords } from './inline.ts';
import { idOf, pick } from './unit.ts';
import type { Filling, Unit, UnitField, Walk } from './unit.ts';

type Values = Readonly<Record<string, unknown>>;

const fillText = (source: unknown, target: unknown, walk: Walk): unknown => {
  if (!isFilled(source)) return walk.withinTexts ? source : target;
  const unit: Unit = {
    id: idOf(walk.path),
    field: walk.root,
    label: walk.label.join(' › '),
    source: [source],
    codes: [],
    ...(isFilled(target) && { current: [target] }),
  };
  const words = pick(walk, unit);
  if (words !== undefined) return plainWords(words);
  return walk.withinTexts && !isFilled(target) ? source : target;
};

/** Rows of a language's own are made anew after those of the source, once anything in them is translated. */
const fillOwnRows = (field: UnitField, source: unknown, target: unknown, walk: Walk): unknown => {
  const [rows, others] = [RowsSchema.parse(source), RowsSchema.parse(target)];
  if (walk.keepsFilled && others.length > 0) return target;
  let count = 0;
  const counted: Walk = {
    ...walk,
    withinTexts: true,
    chosen: (unit) => {
      count += 1;
      walk.chosen(unit);
    },
  };
  const filled = rows.map(({ id, ...row }, index) => {
    const { id: ownId, ...other } = (rows.length === others.length && others[index]) || {};
    const inside = inRow(counted, field, id ?? index, index);
    return {
      ...row,
      ...fillFields(field.fields, row, other, inside),
      ...(ownId !== undefined && { id: ownId }),
    };
  });
  return count > 0 ? filled : target;
};

const inRow = (walk: Walk, field: UnitField, id: unknown, index: number): Walk => ({
  ...walk,
  path: [...walk.path, String(id)],
  label: [...walk.label.slice(0, -1), `${fieldLabel(field, walk.language)} ${index + 1}`],
});

/** Rows that all languages share stay as they are, with their words translated in place. */
const fillSharedRows = (field: UnitField, source: unknown, target: unknown, walk: Walk): unknown => {
  const rows = RowsSchema.parse(source);
  return RowsSchema.parse(target).map((row) => {
    const index = rows.findIndex(({ id }) => id === row.id);
    const words = rows[index];
    if (words === undefined) return row;
    return { ...row, ...fillFields(field.fields, words, row, inRow(walk, field, row.id, index)) };
  });
};

const fillField = (field: UnitField, source: unknown, target: unknown, walk: Walk): unknown => {
  const isOwn = walk.withinTexts || field.localized;
  switch (field.type) {
    case 'group': {
      const [from, to] = [ValuesSchema.parse(source), ValuesSchema.parse(target)];
      return { ...to, ...fillFields(field.fields, from, to, { ...walk, withinTexts: isOwn }) };
    }
    case 'list':
      return isOwn ? fillOwnRows(field, source, target, walk) : fillSharedRows(field, source, target, walk);
    case 'text':
      if (!isOwn || field.hasMany) break;
      return fillText(source, target, walk);
    case 'richText':
      if (!isOwn) break;
      return fillRichText(source, target, walk);
    default:
  }
  return walk.withinTexts ? source : target;
};

const fillFields = (
  fields: readonly UnitField[],
  source: Values,
  target: Values,
  walk: Walk,
): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ name }) => name !== 'id' && (name in source || name in target))
      .map((field) => [
        field.name,
        fillField(field, source[field.name], target[field.name], {
          ...walk,
          path: [...walk.path, field.name],
          label: [...walk.label, fieldLabel(field, walk.language)],
        }),
      ]),
  );

/** The fields that changed, each with its whole value; the units that got words. */
export interface Filled {
  readonly data: Readonly<Record<string, unknown>>;
  readonly chosen: readonly Unit[];
}

/**
 * Puts words into a translation, after the structure of its source: rows, paragraphs, blocks and codes are the source's.
 * Where a list or a text is made anew, a place of which nothing is known keeps what the translation says there, or else has the
 * words of the source, so that nothing of the structure is lost.
 *
 * @param source the document in the language it is translated from
 * @param target the document in the language of the translation
 */
export const fillDocument = (
  fields: readonly UnitField[],
  source: Values,
  target: Values,
  filling: Filling,
): Filled => {
  const chosen: Unit[] = [];
  const entries = fields.flatMap((field): [string, unknown][] => {
    const before = chosen.length;
    const value = fillFields([field], source, target, {
      ...filling,
      root: field.name,
      path: [],
      label: [],
      withinTexts: false,
      chosen: (unit) => chosen.push(unit),
    });
    return chosen.length > before ? [[field.name, value[field.name]]] : [];
  });
  return { data: Object.fromEntries(entries), chosen };
};

/** All units of a document, in the order of its fields. */
export const readUnits = (
  fields: readonly UnitField[],
  source: Values,
  target: Values,
  language: string,
): Unit[] => {
  const units: Unit[] = [];
  const choose = (unit: Unit): undefined => {
    const inside = unit.codes.reduce((sum, { flows }) => sum + flows.length, 0);
    units.splice(units.length - inside, 0, unit);
  };
  fillDocument(fields, source, target, { choose, keepsFilled: false, language });
  return units;
};
