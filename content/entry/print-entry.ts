import { isDeepStrictEqual } from 'node:util';
import { Document, Scalar, visit } from 'yaml';
import { z } from 'zod';
import { definitions } from '../schema/kinds.ts';
import { langs } from '../vocabulary/lang.ts';
import type { AnyEntry } from './entry.ts';
import { factsFile, type EntryFile } from './parse-entry.ts';
import { printBody } from './print-body.ts';

/** What a schema stands for below `optional`, `default` and their like. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable)
    inner = inner.unwrap();
  return inner;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value is left out when reading a file without it gives the same. */
function isDefault(schema: z.core.$ZodType, value: unknown): boolean {
  const absent = z.safeParse(schema, undefined);
  return absent.success && isDeepStrictEqual(absent.data, value);
}

/** The value with its fields in the order of the schema, and without what goes without saying. */
function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && isRecord(value)) {
    return Object.fromEntries(
      Object.entries<z.core.$ZodType>(inner.shape).flatMap(([key, field]) => {
        const held = value[key];
        return held === undefined || isDefault(field, held) ? [] : [[key, inOrder(field, held)]];
      }),
    );
  }
  if (inner instanceof z.ZodRecord && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, inOrder(inner.valueType, held)]),
    );
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => inOrder(inner.element, item));
  if (inner instanceof z.ZodUnion) {
    const option = inner.options.find((candidate) => z.safeParse(candidate, value).success);
    return option === undefined ? value : inOrder(option, value);
  }
  return value;
}

/** Lines that end in white space, or a first line that begins with it: a literal block does not keep them safely. */
const edges = /^\s|[^\S\n](?:\n|$)/;

/** One way of writing: no folding, no anchors, literal blocks for text of several lines, quotes only where needed. */
function printYaml(value: unknown): string {
  if (isRecord(value) && Object.keys(value).length === 0) return '';
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      const { value: text } = scalar;
      if (typeof text === 'string' && text.includes('\n') && edges.test(text))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: 'literal', doubleQuotedMinMultiLineLength: Infinity });
}

const printWords = (yaml: string, body: string): string =>
  `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;

/** The entry's text files, facts first, then languages in their order; the same entry always gives the same bytes. */
export function printEntry(entry: AnyEntry): EntryFile[] {
  const { facts, texts } = definitions[entry.kind];
  const words = langs.flatMap((lang) => {
    const translation = entry.translations[lang];
    if (translation === undefined) return [];
    const body = translation.body === undefined ? '' : printBody(translation.body);
    return [
      {
        name: `${lang}.mdx`,
        source: printWords(printYaml(inOrder(texts, sortedRecords(translation.texts, entry.facts))), body),
      },
    ];
  });
  return [{ name: factsFile, source: printYaml(inOrder(facts, entry.facts)) }, ...words];
}

/** Texts by id stand in the order of their items in the facts, so that the order of typing leaves no trace. */
function sortedRecords(
  texts: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => {
      const items = facts[key];
      if (!isRecord(value) || !Array.isArray(items)) return [key, value];
      const held = items.filter(isRecord).flatMap((item) => {
        const id = typeof item['id'] === 'string' ? item['id'] : '';
        const text = value[id];
        return isRecord(text) ? [[id, sortedRecords(text, item)] as const] : [];
      });
      const strays = Object.entries(value).filter(([id]) => !held.some(([known]) => known === id));
      return [key, Object.fromEntries([...held, ...strays])];
    }),
  );
}
