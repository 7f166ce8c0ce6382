import { createHash } from 'node:crypto';
import type { Folder } from '@kmh/content/schema';
import type { FlattenedField } from 'payload';
import { isFieldCheck } from '../contract/field-check.ts';
import { oneParagraph } from './one-paragraph.ts';

/** Documents that sample references lead to, by collection. */
export type Targets = Readonly<Record<Folder, number | string>>;

/** For which language a sample is made, and what it may point to. */
export interface Sample {
  /** The language of texts; facts are the same whatever it says. */
  readonly lang: string;
  readonly targets: Targets;
  /** Tells the rows of one document from those of another. */
  readonly seed: string;
  /** Whether the document has findings on which recommendations may rest. */
  readonly hasFindings: boolean;
}

/** The id of a sample row, always the same for the same place: rows of all languages are the same rows. */
export const rowId = (seed: string, path: string, index: number): string =>
  createHash('sha256').update(`${seed} ${path} ${index}`).digest('hex').slice(0, 24);

/** Values that some field of the record takes; the first that a field accepts is its sample. */
const candidates = (name: string, lang: string): (string | number)[] => [
  `${name} in ${lang}, with { < | 'quotes'`,
  '2022-07',
  'EUR',
  'iom-2021',
  'https://example.org/page',
  'https://ror.org/02jx3x895',
  '0000-0002-1825-0097',
  'office@example.org',
  'application/pdf',
  `short ${lang}`,
  'a'.repeat(64),
  '1234-567X',
];

const numbers = [12.5, 12];

const firstAccepted = <Value>(
  field: FlattenedField,
  values: readonly Value[],
  wrap: (value: Value) => unknown,
) => {
  const check: unknown = field.custom?.check;
  const accepted = isFieldCheck(check) ? values.find((value) => !check(wrap(value), {}, true)) : values[0];
  if (accepted === undefined) throw new Error(`No sample value fits the field ${field.name}.`);
  return wrap(accepted);
};

const reference = (
  field: FlattenedField & { type: 'relationship' | 'upload' },
  { targets }: Sample,
): unknown => {
  const one = (folder: string): unknown => {
    const id = Object.entries(targets).find(([known]) => known === folder)?.[1];
    return Array.isArray(field.relationTo) ? { relationTo: folder, value: id } : id;
  };
  const folders = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
  return field.hasMany ? folders.map(one) : one(folders[0] ?? '');
};

/** Fields whose values the system makes, or that mean something of their own. */
const LEFT_OUT = [
  'id',
  'slug',
  'permalinkId',
  'languages',
  'signOff',
  'translationsBehind',
  'originalLanguage',
  'dateModified',
  'renditions',
  'sha256',
];
/** Fields that Payload adds to a collection, and fills itself. */
const PAYLOADS = [
  'createdAt',
  'updatedAt',
  'deletedAt',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'prefix',
];
const isPayloads = (field: FlattenedField): boolean =>
  field.name.startsWith('_') || ['width', 'height', ...PAYLOADS].includes(field.name);

interface Place {
  path: string;
  withinTexts: boolean;
}

const sampleOf = (field: FlattenedField, sample: Sample, { path, withinTexts }: Place): unknown => {
  const isText = withinTexts || ('localized' in field && field.localized === true);
  const lang = isText ? sample.lang : 'every language';
  const name = field.name;
  if (name === 'criterion') return rowId(sample.seed, 'criteria', 0);
  if (name === 'basedOnFindings' && !sample.hasFindings) return [];
  if (name === 'basedOnFindings')
    return [rowId(sample.seed, 'findings', 0), rowId(sample.seed, 'findings', 1)];
  if (field.type === 'text' && field.hasMany)
    return firstAccepted(field, candidates(name, lang), (value) => [value]);
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return firstAccepted(field, candidates(path, lang), (value) => value);
    case 'number':
      return firstAccepted(field, numbers, (value) => value);
    case 'date':
      return '2022-03-01T12:00:00.000Z';
    case 'checkbox':
      return true;
    case 'select': {
      const codes = field.options.map((option) => (typeof option === 'string' ? option : option.value));
      return field.hasMany ? codes.slice(0, 2) : codes[0];
    }
    case 'relationship':
    case 'upload':
      return reference(field, sample);
    case 'richText':
      return oneParagraph(`${path} in ${lang}`);
    case 'group':
      return sampleDocument(field.flattenedFields, sample, { path, withinTexts: isText });
    case 'array':
      return [0, 1].map((index) => ({
        ...sampleDocument(field.flattenedFields, sample, { path: `${path}.${index}`, withinTexts: isText }),
        ...(name === 'lessons' || name === 'recommendations' ? { number: index + 1 } : {}),
        ...(name === 'references' ? { key: `source-${index + 1}` } : {}),
        id: rowId(sample.seed, isText ? `${path} ${lang}` : path, index),
      }));
    default:
      throw new Error(`No sample values for fields of type ${field.type}.`);
  }
};

/** A document with a value in every field, texts in one language. */
export const sampleDocument = (
  fields: readonly FlattenedField[],
  sample: Sample,
  { path, withinTexts }: Place = { path: '', withinTexts: false },
): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter((field) => !LEFT_OUT.includes(field.name) && !(path === '' && isPayloads(field)))
      .map((field) => [
        field.name,
        sampleOf(field, sample, { path: path === '' ? field.name : `${path}.${field.name}`, withinTexts }),
      ]),
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What reading a document in all languages must give, after samples in two languages were written. */
export const expectBoth = (
  fields: readonly FlattenedField[],
  en: Record<string, unknown>,
  fr: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter((field) => field.name in en)
      .map((field): [string, unknown] => {
        const [one, other] = [en[field.name], fr[field.name]];
        if ('localized' in field && field.localized) return [field.name, { en: one, fr: other }];
        if (field.type === 'group' && isObject(one) && isObject(other)) {
          return [field.name, expectBoth(field.flattenedFields, one, other)];
        }
        if (field.type !== 'array' || !Array.isArray(one) || !Array.isArray(other)) return [field.name, one];
        const rows = one.map((row: unknown, index) => {
          const twin: unknown = other[index];
          return isObject(row) && isObject(twin)
            ? { ...row, ...expectBoth(field.flattenedFields, row, twin) }
            : row;
        });
        return [field.name, rows];
      }),
  );
