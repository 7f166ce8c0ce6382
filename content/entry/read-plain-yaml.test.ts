import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readPlainYaml } from './read-plain-yaml.ts';

/** What the full parser reads, or undefined when it has anything to say against it. */
function readFully(source: string): { value: unknown } | undefined {
  const document = parseDocument(source, { uniqueKeys: true });
  if (document.errors.length + document.warnings.length > 0) return undefined;
  return { value: document.toJS({ maxAliasCount: 0 }) };
}

/** The way in which the record is printed. */
const print = (value: unknown) =>
  stringify(value, { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false });

const fragments = [
  'a',
  ' ',
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '\n',
  '|',
  '{',
  '[',
  '0',
  '1e3',
  '0x1f',
  '-',
  '.',
  '~',
  'true',
  'null',
  '2022-07-31',
  '&',
  '*',
  '\\',
  '\t',
  'é',
  'ع',
  '😀',
  '%',
  '@',
  '---',
  '...',
  '!',
  '?',
  '<<',
  ':',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 6 }),
);
const name = fc.oneof(
  fc.stringMatching(/^[a-z][a-zA-Z]{0,9}$/),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/),
  text,
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const record = fc.dictionary(name, tree, { maxKeys: 6, noNullPrototype: true });

describe('plain YAML', () => {
  test('reads what the full parser reads, or leaves it to that parser', () => {
    fc.assert(
      fc.property(record, fc.boolean(), (value, cut) => {
        const source = cut ? print(value).replace(/\n$/, '') : print(value);
        const plain = readPlainYaml(source);
        if (plain !== undefined) expect(plain).toEqual(readFully(source));
      }),
      { numRuns: 3_000 },
    );
  });

  test('never reads otherwise than the full parser, whatever the file was changed to by hand', () => {
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...fragments, ''));
    fc.assert(
      fc.property(record, fc.array(edit, { minLength: 1, maxLength: 4 }), (value, edits) => {
        let source = print(value);
        for (const [place, removed, put] of edits) {
          const at = place % (source.length + 1);
          source = source.slice(0, at) + put + source.slice(at + removed);
        }
        const plain = readPlainYaml(source);
        if (plain !== undefined) expect(plain).toEqual(readFully(source));
      }),
      { numRuns: 6_000 },
    );
  });

  test('reads an entry as it is printed, without the full parser', () => {
    const source = `permalinkId: 7d3kq2
languages:
  en:
    state: published
  fr:
    state: stale
    translatedFrom: 1
datePublished: 2022-07-31
countries:
  - MW
  - MZ
contributors:
  - agent: organisations/iom
    role: author
reach:
  total: 312
sample: true
statement: "It says: 82 %"
context: |-
  One paragraph.

  Another one.
`;
    expect(readPlainYaml(source)).toEqual({ value: readFully(source)?.value });
  });

  test.each([
    'a: &x 1\nb: *x\n',
    'a: {b: 1}\n',
    'a: 1\na: 2\n',
    '__proto__:\n  b: 1\n',
    'a: 0x1f\n',
    'a: one # two\n',
    'a:\n\tb: 1\n',
    'a: one\n  two\n',
    '- a\n',
    '',
  ])('leaves %j to the full parser', (source) => {
    expect(readPlainYaml(source)).toBeUndefined();
  });
});
