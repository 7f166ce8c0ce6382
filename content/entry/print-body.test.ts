import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBody, nastyWords } from './arbitrary-body.ts';
import { normalise } from './normalise.ts';
import { parseBody } from './parse-body.ts';
import { printBody } from './print-body.ts';
import { propertyRuns } from './property-runs.ts';
import type { Body, BodyChild, List, Paragraph, Phrasing } from './tree.ts';

const bodyOf = (...children: BodyChild[]): Body => normalise({ type: 'root', children });
const text = (value: string): Phrasing => ({ type: 'text', value });
const paragraph = (...children: Phrasing[]): BodyChild => ({ type: 'paragraph', children });
const parse = (source: string) => parseBody(source, { file: 'en.mdx' });

describe('printBody', () => {
  it('says every body so that parseBody gives it back', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const normal = normalise(body);
        expect(parse(printBody(normal))).toEqual({ body: normal });
      }),
      { numRuns: propertyRuns },
    );
  });

  it('writes the same bytes again after reading its own', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const printed = printBody(normalise(body));
        const { body: read } = parse(printed);
        expect(read && printBody(read)).toBe(printed);
      }),
      { numRuns: Math.ceil(propertyRuns / 4) },
    );
  });

  it.each(nastyWords)('keeps %j as words wherever a line may begin', (words) => {
    const line = [text(words), { type: 'break' } as const, text(words), text(' and '), text(words)];
    const body = bodyOf(
      paragraph(...line),
      { type: 'heading', depth: 2, children: line },
      {
        type: 'list',
        ordered: true,
        start: 4,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }] }],
      },
      {
        type: 'mdxJsxFlowElement',
        name: 'Callout',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'type', value: 'note' },
          { type: 'mdxJsxAttribute', name: 'title', value: `a ${words}\n${words}` },
        ],
        children: [{ type: 'paragraph', children: [text('a'), ...line] }],
      },
      paragraph(text('a'), { type: 'footnoteReference', identifier: 'n', label: 'n' }),
      {
        type: 'footnoteDefinition',
        identifier: 'n',
        label: 'n',
        children: [{ type: 'paragraph', children: [text('b'), { type: 'break' }, ...line] }],
      },
    );
    expect(parse(printBody(body))).toEqual({ body });
  });

  it('writes a body as people would', () => {
    const body = bodyOf(
      { type: 'heading', depth: 2, children: [text('What changed')] },
      paragraph(
        text('Income rose '),
        { type: 'strong', children: [text('by half')] },
        text(' for '),
        { type: 'emphasis', children: [text('most')] },
        text(' of them, see '),
        { type: 'link', url: 'https://iom.int/a_(b)', children: [text('the data')] },
        { type: 'footnoteReference', identifier: 'x', label: 'x' },
        text(' '),
        {
          type: 'mdxJsxTextElement',
          name: 'Cite',
          attributes: [{ type: 'mdxJsxAttribute', name: 'key', value: 'iom-2021' }],
          children: [],
        },
        text('.'),
      ),
      {
        type: 'footnoteDefinition',
        identifier: 'x',
        label: 'x',
        children: [
          { type: 'paragraph', children: [text('Households that answered.')] },
          { type: 'paragraph', children: [text('Others moved away.')] },
        ],
      },
      {
        type: 'mdxJsxFlowElement',
        name: 'Table',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'header', value: 'row' },
          { type: 'mdxJsxAttribute', name: 'caption', value: 'Shops & “stalls” | 2021' },
        ],
        children: [
          {
            type: 'table',
            align: [null, 'right'],
            children: [
              ['Kind', 'Share | per cent'],
              ['Shop', '12'],
            ].map((cells) => ({
              type: 'tableRow',
              children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
            })),
          },
        ],
      },
    );
    expect(printBody(body)).toBe(
      [
        '## What changed',
        '',
        'Income rose **by half** for _most_ of them, see [the data](https://iom.int/a_\\(b\\))[^1] <Cite key="iom-2021" />.',
        '',
        '<Table caption="Shops &amp; “stalls” | 2021" header="row">',
        '  | Kind | Share \\| per cent |',
        '  | - | -: |',
        '  | Shop | 12 |',
        '</Table>',
        '',
        '[^1]: Households that answered.',
        '',
        '    Others moved away.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['import x', '&#x69;mport x\n'],
    ['export', '&#x65;xport\n'],
    ['{x}', '\\{x}\n'],
    ['<script>', '\\<script>\n'],
    ['a & b &amp; c', 'a & b \\&amp; c\n'],
    ['1. one', '1\\. one\n'],
    ['C:\\temp\\', 'C:\\\\temp\\\\\n'],
  ])('writes %j as %j', (words, printed) => {
    expect(printBody(bodyOf(paragraph(text(words))))).toBe(printed);
  });

  it.each([
    ['a character beyond the basic plane', '\u{10348}'],
    ['a sign that is new in Unicode', '\ufbc3'],
    ['an emoji', '👩🏽‍🌾'],
    ['a backslash', '\\'],
    ['an @', '@.a'],
  ])('keeps %s beside marked words', (_, words) => {
    const body = bodyOf(
      paragraph(
        { type: 'emphasis', children: [text(words), { type: 'inlineCode', value: '!' }] },
        text(words),
        { type: 'strong', children: [text('!')] },
        text(words),
        { type: 'delete', children: [text('!'), { type: 'emphasis', children: [text('!')] }] },
      ),
    );
    expect(parse(printBody(body))).toEqual({ body });
  });

  it('takes no list item for the second line of a table', () => {
    const item = (...children: (Paragraph | List)[]): List => ({
      type: 'list',
      ordered: false,
      start: null,
      spread: false,
      children: [{ type: 'listItem', spread: false, children }],
    });
    const inner: Paragraph = { type: 'paragraph', children: [text('|')] };
    const outer: Paragraph = { type: 'paragraph', children: [text('a'), { type: 'break' }, text('b')] };
    const body = bodyOf(item(outer, item(inner)));
    expect(parse(printBody(body))).toEqual({ body });
  });

  it('writes nothing for an empty body', () => {
    expect(printBody({ type: 'root', children: [] })).toBe('');
  });
});
