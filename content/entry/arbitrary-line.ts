import fc from 'fast-check';
import { arbitraryText, arbitraryWords } from './arbitrary-text.ts';
import type { BlockAttribute, InlineBlock, Link, Phrasing } from './tree.ts';

/** A block's attributes from values by name; those without a value are left out. */
export const attributesFrom = (values: Readonly<Record<string, string | undefined>>): BlockAttribute[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value }],
  );

export const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const address = fc.constantFrom(
  'https://iom.int',
  'https://example.org/a(b)c?d=e&f=g#h',
  'https://example.org/a_b_c/*d*/',
  'https://example.org/العودة',
  'https://example.org/a b<c>{d}|e"f`g\\h^',
  ' https://example.org/x ',
  'https://example.org/{x}/&amp;/%7B',
  'mailto:someone@example.org?subject=a%20b',
  'tel:+41227179111',
  '/k/000000',
  '#findings',
);

const arbitraryCite: fc.Arbitrary<InlineBlock> = fc
  .record({ key: arbitraryWords, locator: optional(arbitraryWords) })
  .map((values) => ({
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: attributesFrom(values),
    children: [],
  }));

const plain: fc.Arbitrary<Phrasing> = fc.oneof(
  { weight: 6, arbitrary: arbitraryText.map((value): Phrasing => ({ type: 'text', value })) },
  { weight: 1, arbitrary: arbitraryText.map((value): Phrasing => ({ type: 'inlineCode', value })) },
  { weight: 1, arbitrary: fc.constant<Phrasing>({ type: 'break' }) },
);

/** Wraps words in marks, up to three deep, in any order and one beside the other. */
const marked = (inner: fc.Arbitrary<Phrasing>, depth: number): fc.Arbitrary<Phrasing> => {
  if (depth === 0) return inner;
  const deeper = marked(inner, depth - 1);
  const children = fc.array(deeper, { maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: inner },
    { weight: 2, arbitrary: children.map((nodes): Phrasing => ({ type: 'strong', children: nodes })) },
    { weight: 2, arbitrary: children.map((nodes): Phrasing => ({ type: 'emphasis', children: nodes })) },
    { weight: 1, arbitrary: children.map((nodes): Phrasing => ({ type: 'delete', children: nodes })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('Sub', 'Sup'), children).map(([name, nodes]): Phrasing => ({
        type: 'mdxJsxTextElement',
        name,
        attributes: [],
        children: nodes,
      })),
    },
  );
};

const arbitraryLink: fc.Arbitrary<Link> = fc
  .tuple(address, fc.array(marked(plain, 2), { maxLength: 3 }))
  .map(([url, children]) => ({ type: 'link', url, children }));

const reference: fc.Arbitrary<Phrasing> = fc
  .constantFrom('1', '2', 'c')
  .map((identifier) => ({ type: 'footnoteReference', identifier, label: identifier }));

/** A line as an editor could make it, not in its normal form. */
export const arbitraryLine = ({ footnotes }: { footnotes: boolean }): fc.Arbitrary<Phrasing[]> =>
  fc.array(
    marked(
      fc.oneof(
        { weight: 6, arbitrary: plain },
        { weight: 1, arbitrary: arbitraryLink },
        { weight: 1, arbitrary: arbitraryCite },
        ...(footnotes ? [{ weight: 1, arbitrary: reference }] : []),
      ),
      3,
    ),
    { maxLength: 4 },
  );
