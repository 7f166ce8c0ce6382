import fc from 'fast-check';
import { blocksInDetail, type FlowBlockName } from '../blocks/index.ts';
import { arbitraryLine, attributesFrom, optional } from './arbitrary-line.ts';
import { arbitraryChartTable, arbitraryTable } from './arbitrary-table.ts';
import { arbitraryWords } from './arbitrary-text.ts';
import type { BlockChild, Body, BodyChild, FlowBlock, Heading, List, Paragraph } from './tree.ts';

export { arbitraryText, arbitraryWords, nastyWords } from './arbitrary-text.ts';

const line = arbitraryLine({ footnotes: true });
const paragraph: fc.Arbitrary<Paragraph> = line.map((children) => ({ type: 'paragraph', children }));

/** One that is still there in the normal form. */
const saying: fc.Arbitrary<Paragraph> = fc
  .tuple(line, arbitraryWords, line)
  .map(([before, value, after]) => ({
    type: 'paragraph',
    children: [...before, { type: 'text', value }, ...after],
  }));

const list = (depth: number): fc.Arbitrary<List> =>
  fc
    .record({
      ordered: fc.boolean(),
      start: fc.option(fc.nat({ max: 30 }), { nil: null }),
      items: fc.array(
        fc.array(depth > 1 ? fc.oneof({ weight: 3, arbitrary: paragraph }, list(depth - 1)) : paragraph, {
          maxLength: 3,
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ ordered, start, items }) => ({
      type: 'list',
      ordered,
      start: ordered ? start : null,
      spread: false,
      children: items.map((children) => ({ type: 'listItem', spread: false, children })),
    }));

const heading = (depth: fc.Arbitrary<Heading['depth']>): fc.Arbitrary<Heading> =>
  fc.tuple(depth, line).map(([level, children]) => ({ type: 'heading', depth: level, children }));

const prose = fc.oneof({ weight: 3, arbitrary: paragraph }, list(2));
const someProse = fc
  .tuple(saying, fc.array(prose, { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest]);

type Values = fc.Arbitrary<Record<string, string | undefined>>;

const block = <Name extends FlowBlockName>(
  name: Name,
  values: Values,
  content: fc.Arbitrary<BlockChild[]>,
): fc.Arbitrary<FlowBlock> =>
  fc.tuple(values, content).map(([attributes, children]) => ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesFrom(attributes),
    children,
  }));

const nothing = fc.constant<BlockChild[]>([]);
const digits = fc.integer({ min: 1, max: 999_999_999 }).map(String);

const simpleBlocks: Record<Exclude<FlowBlockName, 'MoreDetail'>, fc.Arbitrary<FlowBlock>> = {
  Figure: block(
    'Figure',
    fc.record({
      media: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'),
      caption: optional(arbitraryWords),
      longDescription: optional(arbitraryWords),
    }),
    nothing,
  ),
  Table: block(
    'Table',
    fc.record({
      caption: arbitraryWords,
      header: fc.constantFrom('row', 'column', 'both', 'none'),
      notes: optional(arbitraryWords),
    }),
    arbitraryTable(line).map((table) => [table]),
  ),
  Chart: block(
    'Chart',
    fc.record({
      type: fc.constantFrom('bar', 'line'),
      title: arbitraryWords,
      unit: optional(arbitraryWords),
    }),
    arbitraryChartTable(line).map((table) => [table]),
  ),
  KeyMessage: block('KeyMessage', fc.constant({}), someProse),
  Callout: block(
    'Callout',
    fc.record({ type: fc.constantFrom('note', 'example', 'caution'), title: optional(arbitraryWords) }),
    someProse,
  ),
  FieldExample: block(
    'FieldExample',
    fc.record({
      title: arbitraryWords,
      country: optional(fc.constantFrom('MW', 'NE')),
      implementers: optional(fc.constantFrom('iom', 'iom fao')),
    }),
    someProse,
  ),
  Quotation: block('Quotation', fc.record({ source: optional(arbitraryWords) }), someProse),
  Recording: block(
    'Recording',
    fc.record({
      url: fc.constantFrom('https://example.org/watch?v=a&t=1', 'https://example.org/"x"'),
      title: arbitraryWords,
      language: fc.constantFrom('en', 'ar'),
      minutes: optional(digits),
      bytes: optional(digits),
    }),
    nothing,
  ),
};

const detail = fc
  .tuple(
    saying,
    fc.array(
      fc.oneof(
        prose,
        heading(fc.constantFrom(3, 4)),
        ...Object.entries(simpleBlocks)
          .filter(([name]) => blocksInDetail.some((allowed) => allowed === name))
          .map(([, arbitrary]) => arbitrary),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([first, rest]): BlockChild[] => [first, ...rest]);

const child: fc.Arbitrary<BodyChild> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: heading(fc.constantFrom(2, 3, 4)) },
  { weight: 3, arbitrary: list(3) },
  { weight: 1, arbitrary: fc.constant<BodyChild>({ type: 'thematicBreak' }) },
  { weight: 4, arbitrary: fc.oneof(...Object.values(simpleBlocks)) },
  { weight: 1, arbitrary: block('MoreDetail', fc.record({ title: arbitraryWords }), detail) },
);

const note = (identifier: string): fc.Arbitrary<BodyChild> =>
  fc.array(arbitraryLine({ footnotes: false }), { minLength: 1, maxLength: 3 }).map((lines) => ({
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: lines.map((children) => ({ type: 'paragraph', children })),
  }));

/**
 * Any body that an editor could make, not in its normal form: every node and block of the profile, nested as deep as it
 * may be, full of text that looks like markup. For tests of whatever takes, prints or shows a body.
 */
export const arbitraryBody: fc.Arbitrary<Body> = fc
  .tuple(fc.array(child, { maxLength: 5 }), note('1'), note('2'), note('c'))
  .map(([children, ...notes]) => ({ type: 'root', children: [...children, ...notes] }));
