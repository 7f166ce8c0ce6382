import { createHash } from 'node:crypto';
import { printBody } from '@kmh/content/entry';
import type { FlattenedField } from 'payload';
import { z } from 'zod';
import { RowsSchema, ValuesSchema } from '../fields/values.ts';
import { DocumentIdSchema, DocumentPointerSchema, pointerKey } from '../snapshot/rich-text/lexical-state.ts';
import { richTextToTree } from '../snapshot/rich-text-to-tree.ts';
import { PARTS } from './sign-off-record.ts';
import type { Part } from './sign-off-record.ts';

/** How a document is looked after, and no part of what is approved; the address and dates of publication among it. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'languages',
  'signOff',
  'translationsBehind',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'slug',
  'permalinkId',
  'version',
  'datePublished',
  'dateModified',
  'reviewBy',
  'embargoUntil',
  'lifecycle',
  'withdrawal',
]);

/** Wherever it stands, no part of what readers see: the number of a row, and that somebody agreed to be quoted. */
const UNSEEN: ReadonlySet<string> = new Set(['id', 'consent']);

type Canonical = string | number | true | readonly Canonical[] | { readonly [name: string]: Canonical };

const isNothing = (value: Canonical | undefined): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** The same for every way of saying the same: empty is absent, keys in one order. */
const plain = (value: unknown): Canonical | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value === true) return true;
  if (Array.isArray(value)) return value.map((item) => plain(item) ?? '');
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return fromEntries(entries.map(([name, inner]) => [name, plain(inner)]));
};

const fromEntries = (entries: readonly (readonly [string, Canonical | undefined])[]): Canonical =>
  Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined || isNothing(value) ? [] : [[name, value]])),
  );

/** The text as the record prints it, so that what the editor keeps for itself changes nothing. */
const textOf = (value: unknown): Canonical | undefined => {
  if (value === null || value === undefined) return undefined;
  try {
    const { body, problems } = richTextToTree(value, {
      mediaSlug: (id) => `media-${id}`,
      organisationSlug: (id) => `organisation-${id}`,
      permalinkId: (pointer) => `${pointer.relationTo}-${pointer.value}`,
    });
    const printed = body === undefined ? '' : printBody(body);
    return problems.length === 0 ? printed : [printed, ...problems.map(({ reason }) => reason)];
  } catch {
    return plain(value);
  }
};

const pointerOf = (value: unknown): Canonical | undefined => {
  const pointer = DocumentPointerSchema.safeParse(value).data;
  if (pointer) return pointerKey(pointer);
  const id = DocumentIdSchema.safeParse(value).data;
  return id === undefined ? undefined : String(id);
};

const dateOf = (value: unknown): Canonical | undefined => {
  const moment = value instanceof Date || typeof value === 'string' ? new Date(value) : undefined;
  return moment === undefined || Number.isNaN(moment.getTime()) ? plain(value) : moment.toISOString();
};

const each = (value: unknown, one: (item: unknown) => Canonical | undefined): Canonical | undefined =>
  Array.isArray(value) ? value.map((item) => one(item) ?? '') : one(value);

const isLocalised = (field: FlattenedField): boolean => 'localized' in field && field.localized === true;

interface Walk {
  readonly part: Part;
  /** Inside a field that is a language's own, where everything belongs to that language. */
  readonly withinWords: boolean;
  /** At the top of the document. */
  readonly isTop?: true;
}

const valueOf = (field: FlattenedField, value: unknown, walk: Walk): Canonical | undefined => {
  const inside: Walk = { part: walk.part, withinWords: walk.withinWords };
  if (field.type === 'group') return walkFields(field.flattenedFields, ValuesSchema.parse(value), inside);
  if (field.type === 'array')
    return RowsSchema.parse(value).map((row) => walkFields(field.flattenedFields, row, inside));
  if (walk.part !== 'facts' && !walk.withinWords) return undefined;
  if (field.type === 'richText') return textOf(value);
  if (field.type === 'relationship' || field.type === 'upload') return each(value, pointerOf);
  return field.type === 'date' ? dateOf(value) : plain(value);
};

/** What belongs to one part, with everything else left out. Rows keep their places, so that nothing can move unseen. */
const walkFields = (
  fields: readonly FlattenedField[],
  values: Readonly<Record<string, unknown>>,
  walk: Walk,
): Canonical =>
  fromEntries(
    fields.map((field): [string, Canonical | undefined] => {
      const isLeftOut = UNSEEN.has(field.name) || (walk.isTop && HOUSEKEEPING.has(field.name));
      if (isLeftOut) return [field.name, undefined];
      const value = values[field.name];
      if (walk.withinWords || !isLocalised(field)) return [field.name, valueOf(field, value, walk)];
      if (walk.part === 'facts') return [field.name, undefined];
      const inside = { ...walk, withinWords: true };
      return [field.name, valueOf(field, ValuesSchema.parse(value)[walk.part], inside)];
    }),
  );

export type Digests = Readonly<Record<Part, string>>;

/**
 * The digests of the words of a document in each language, and of the facts that all its languages share.
 *
 * @param fields the fields of its collection
 * @param document the document with all its languages: a localised field holds an object by language
 * @returns a SHA-256 for each part, the same whichever way the same content is put
 */
export const digestParts = (fields: readonly FlattenedField[], document: unknown): Digests => {
  const values = ValuesSchema.parse(document);
  const digestOf = (part: Part): string =>
    createHash('sha256')
      .update(JSON.stringify(walkFields(fields, values, { part, withinWords: false, isTop: true })))
      .digest('hex');
  const [facts, en, fr, es, ar, pt] = PARTS.map(digestOf);
  return z
    .object({
      facts: z.string(),
      en: z.string(),
      fr: z.string(),
      es: z.string(),
      ar: z.string(),
      pt: z.string(),
    })
    .parse({ facts, en, fr, es, ar, pt });
};
