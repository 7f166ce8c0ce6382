import fc from 'fast-check';
import { z } from 'zod';
import { definitions } from '../schema/kinds.ts';
import { createPermalinkId } from '../schema/permalink-id.ts';
import { kinds, type Kind } from '../vocabulary/kinds.ts';
import { langs } from '../vocabulary/lang.ts';
import { arbitraryBody } from './arbitrary-body.ts';
import { arbitraryText, nastyWords } from './arbitrary-text.ts';
import type { AnyEntry } from './entry.ts';
import { normalise } from './normalise.ts';
import { factsFile, parseEntry } from './parse-entry.ts';
import { printBody } from './print-body.ts';

/** Values of every form that a field of text may ask for; a field takes those that its schema accepts. */
const forms = [
  '2022-12-08',
  '2022-07',
  '1999',
  '2022-12-08T14:00:00+01:00',
  'seeds-and-tools',
  'a',
  '007',
  'null',
  '0123456789abcdef',
  'organisations/iom',
  'people/somebody',
  'factsheets/seeds-and-tools',
  'https://example.org/?a=b&c=#d',
  'https://ror.org/04pp8hn57',
  'office@example.org',
  'application/pdf',
  'report.pdf',
  'EUR',
  '0000-0002-1825-0097',
  'f'.repeat(64),
  createPermalinkId((below) => below - 1),
  createPermalinkId(() => 7),
];
/** Text that YAML could take for something else. */
const lookalikes = [
  'true',
  'no',
  '~',
  '1e3',
  '0o17',
  '12:30:45',
  '2022-12-08',
  '- a',
  'a: b',
  'a #b',
  '"a',
  "'a'",
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '? a',
  '| a',
  '> a',
  '[a',
  '{a}',
  ' a ',
  'a\n\nb',
  'a\n  b\n',
  '\n a',
  'a\t b',
  '---\na',
  '...',
  'a\n---\nb',
  'x'.repeat(200),
];

const isAccepted = (schema: z.core.$ZodType) => (value: unknown) => z.safeParse(schema, value).success;

function textOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const fixed = [...forms, ...lookalikes, ...nastyWords].filter(isAccepted(schema));
  const free = fc.tuple(fc.constantFrom('a', 'é', 'ع'), arbitraryText).map((parts) => parts.join(''));
  return fixed.includes('a: b')
    ? fc.oneof(
        fc.constantFrom(...fixed),
        free.map((text) => (isAccepted(schema)(text) ? text : 'a')),
      )
    : fc.constantFrom(...fixed);
}

const numbers = [0, 1, 2, 17, 50, 1.5, -3, 1_000_000, 1e21];
const key = fc.constantFrom('a', 'b-2', '007', 'null', 'true', '1e3');

/** Any value that a schema of entries accepts, in the form that parsing gives. */
function valueOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(valueOf(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodDefault) return valueOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.constantFrom(...numbers.filter(isAccepted(schema)));
  if (schema instanceof z.ZodArray)
    return fc.array(valueOf(schema.element), { minLength: isAccepted(schema)([]) ? 0 : 1, maxLength: 2 });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(valueOf));
  if (schema instanceof z.ZodRecord) {
    const { keyType, valueType } = schema;
    const keys = keyType instanceof z.ZodEnum ? fc.constantFrom(...keyType.options.map(String)) : key;
    return fc.dictionary(keys, valueOf(valueType), { minKeys: 1, maxKeys: 2, noNullPrototype: true });
  }
  if (schema instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(
        Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => [name, valueOf(field)]),
      ),
    );
  return textOf(schema);
}

/** JSON is YAML, so that what is generated comes in by another way than the printer's. */
const toFiles = (facts: unknown, words: readonly { texts: unknown; body: string }[]) => [
  { name: factsFile, source: JSON.stringify(facts) },
  ...words.map(({ texts, body }, index) => ({
    name: `${langs[index] ?? 'en'}.mdx`,
    source: `---\n${JSON.stringify(texts)}\n---\n\n${body}`,
  })),
];

const entryOf = (kind: Kind): fc.Arbitrary<AnyEntry> => {
  const { facts, texts, body } = definitions[kind];
  const bodies = arbitraryBody.map((tree) => printBody(normalise(tree)));
  const some =
    body === 'none'
      ? fc.constant('')
      : body === 'optional'
        ? bodies
        : bodies.map((printed) => printed || 'a\n');
  return fc
    .tuple(valueOf(facts), fc.array(fc.record({ texts: valueOf(texts), body: some }), { maxLength: 2 }))
    .map(([held, words]) =>
      parseEntry(kind, toFiles(held, words), { slug: 'an-entry', path: `entries/${kind}` }),
    )
    .map(({ entry, errors }) => {
      if (entry === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
      return entry;
    });
};

/** Any entry of any kind: every field its schema knows, with text that looks like markup in all of them. */
export const arbitraryEntry: fc.Arbitrary<AnyEntry> = fc.oneof(...kinds.codes.map(entryOf));
