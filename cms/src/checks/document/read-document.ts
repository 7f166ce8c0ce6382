import type { Lang } from '@kmh/content/vocabulary';
import { fieldLabel } from '../../fields/field-label.ts';
import { isFilled, RowsSchema, ValuesSchema } from '../../fields/values.ts';
import type { DataField } from '../../snapshot/mapping/data-fields.ts';
import { DocumentIdSchema } from '../../snapshot/rich-text/lexical-state.ts';
import type { CheckedDocument, Piece } from './checked-document.ts';
import { readRichText } from './read-rich-text.ts';

/** What the checks need to know of a field; plain data, so that it can be handed to a browser. */
export type CheckedField = Pick<DataField, 'name' | 'type' | 'localized' | 'label' | 'relationTo'> & {
  readonly fields: readonly CheckedField[];
};

interface Walk {
  readonly path: readonly string[];
  readonly label: readonly string[];
  /** Inside a list or group that is a language's own. */
  readonly withinTexts: boolean;
  /** Language of the labels. */
  readonly language: string;
}

function readField(field: CheckedField, value: unknown, walk: Walk): Piece[] {
  const isText = walk.withinTexts || field.localized;
  const path = [...walk.path, field.name];
  const name = fieldLabel(field, walk.language);
  const label = [...walk.label, name];
  const place = { path: path.join('.'), label: label.join(' › ') };
  switch (field.type) {
    case 'text':
      return isText && isFilled(value) ? [{ type: 'words', place, words: value }] : [];
    case 'richText':
      return readRichText(value, place);
    case 'relation': {
      const id = field.relationTo.includes('media') ? DocumentIdSchema.safeParse(value).data : undefined;
      return id === undefined || id === '' ? [] : [{ type: 'picture', place, id, caption: '' }];
    }
    case 'group':
      return readFields(field.fields, ValuesSchema.parse(value), {
        ...walk,
        path,
        label,
        withinTexts: isText,
      });
    case 'list':
      return RowsSchema.parse(value).flatMap((row, index) =>
        readFields(field.fields, row, {
          ...walk,
          path: [...path, String(index)],
          label: [...walk.label, `${name} ${index + 1}`],
          withinTexts: isText,
        }),
      );
    default:
      return [];
  }
}

const readFields = (
  fields: readonly CheckedField[],
  values: Readonly<Record<string, unknown>>,
  walk: Walk,
): Piece[] => fields.flatMap((field) => readField(field, values[field.name], walk));

/** The labels on the way to a field, rows numbered from 1. */
function labelsTo(fields: readonly CheckedField[], path: readonly string[], language: string): string[] {
  const [name, ...rest] = path;
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return [];
  const [row, ...below] = rest;
  const isRow = row !== undefined && /^\d+$/.test(row);
  const label = fieldLabel(field, language);
  return [
    isRow ? `${label} ${Number(row) + 1}` : label,
    ...labelsTo(field.fields, isRow ? below : rest, language),
  ];
}

/** What a document is read by. */
export interface DocumentReading {
  readonly folder: string;
  readonly fields: readonly CheckedField[];
  /** The language of the words. */
  readonly lang: Lang;
  /** The language in which to name places. */
  readonly language: string;
}

/**
 * Takes a document apart into what the checks look at.
 *
 * @param values the document in one language, as a form or a read in that language gives it
 */
export function readDocument(
  values: unknown,
  { folder, fields, lang, language }: DocumentReading,
): CheckedDocument {
  const read = ValuesSchema.parse(values);
  return {
    folder,
    lang,
    values: read,
    pieces: readFields(fields, read, { path: [], label: [], withinTexts: false, language }),
    labelAt: (path) => labelsTo(fields, path.split('.'), language).join(' › '),
  };
}
