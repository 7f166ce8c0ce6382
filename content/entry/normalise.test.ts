import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBody } from './arbitrary-body.ts';
import { normalise } from './normalise.ts';
import { propertyRuns } from './property-runs.ts';
import { checkTree } from './read-body.ts';
import type { Body, BodyChild, List, Paragraph, Phrasing } from './tree.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });
const strong = (...children: Phrasing[]): Phrasing => ({ type: 'strong', children });
const emphasis = (...children: Phrasing[]): Phrasing => ({ type: 'emphasis', children });
const reference = (identifier: string): Phrasing => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
});
const paragraph = (...children: Phrasing[]): Paragraph => ({ type: 'paragraph', children });
const list = (ordered: boolean, ...items: (Paragraph | List)[][]): List => ({
  type: 'list',
  ordered,
  start: ordered ? 1 : null,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});
const note = (identifier: string, words: string): BodyChild => ({
  type: 'footnoteDefinition',
  identifier,
  label: identifier,
  children: [paragraph(text(words))],
});
const normal = (...children: BodyChild[]): Body['children'] => normalise({ type: 'root', children }).children;

describe('normalise', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const once = normalise(body);
        expect(normalise(once)).toEqual(once);
      }),
      { numRuns: propertyRuns },
    );
  });

  it('leaves nothing that the profile refuses', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        expect(checkTree(normalise(body))).toEqual([]);
      }),
      { numRuns: Math.ceil(propertyRuns / 4) },
    );
  });

  it('drops empty paragraphs, items and lists', () => {
    expect(
      normal(paragraph(text(' \u00a0\n')), list(false, [paragraph()], []), paragraph(strong(), text('a'))),
    ).toEqual([paragraph(text('a'))]);
  });

  it('joins texts and takes white space out of marks', () => {
    expect(
      normal(paragraph(text(' a'), text('b '), strong(text(' c ')), strong(text('d')), text('e\n'))),
    ).toEqual([paragraph(text('ab  '), strong(text('c d')), text('e'))]);
  });

  it('nests marks in one way, however they were nested', () => {
    const expected = [paragraph(strong(text('a'), emphasis(text('b'))), text('c'))];
    expect(normal(paragraph(strong(text('a')), emphasis(strong(text('b'))), text('c')))).toEqual(expected);
    expect(normal(paragraph(strong(text('a'), emphasis(strong(text('b')))), text('c')))).toEqual(expected);
  });

  it('puts marks within links, and white space outside them', () => {
    expect(
      normal(
        paragraph(strong({ type: 'link', url: ' https://iom.int/a b ', children: [text('a ')] }), text('b')),
      ),
    ).toEqual([
      paragraph({ type: 'link', url: 'https://iom.int/a%20b', children: [strong(text('a'))] }, text(' b')),
    ]);
  });

  it('keeps line breaks within a paragraph only', () => {
    const line: Phrasing[] = [
      { type: 'break' },
      text('a '),
      { type: 'break' },
      text(' b'),
      { type: 'break' },
    ];
    expect(normal(paragraph(...line), { type: 'heading', depth: 2, children: line })).toEqual([
      paragraph(text('a'), { type: 'break' }, text('b')),
      { type: 'heading', depth: 2, children: [text('a   b')] },
    ]);
  });

  it('joins neighbouring lists of one kind', () => {
    const one = [paragraph(text('1'))];
    expect(normal(list(false, one), list(false, one), list(true, one))).toEqual([
      list(false, one, one),
      list(true, one),
    ]);
  });

  it('spreads a list out where an item has several paragraphs', () => {
    const [made] = normal(list(false, [paragraph(text('a')), paragraph(text('b'))], [paragraph(text('c'))]));
    expect(made).toMatchObject({ spread: true, children: [{ spread: true }, { spread: true }] });
  });

  it('numbers footnotes in the order of the text, puts them at the end and drops those without words', () => {
    expect(
      normal(
        note('b', 'B'),
        paragraph(text('x'), reference('a'), reference('b'), reference('empty'), reference('nowhere')),
        note('empty', ' '),
        note('unused', 'U'),
        note('a', 'A'),
      ),
    ).toEqual([paragraph(text('x'), reference('1'), reference('2')), note('1', 'A'), note('2', 'B')]);
  });

  it('gives a second reference to a footnote a footnote of its own', () => {
    expect(normal(paragraph(text('x'), reference('a'), text('y'), reference('a')), note('a', 'A'))).toEqual([
      paragraph(text('x'), reference('1'), text('y'), reference('2')),
      note('1', 'A'),
      note('2', 'A'),
    ]);
  });

  it('removes characters that cannot be published', () => {
    expect(normal(paragraph(text('a\u0000\u0007b\ufeffc\ud800d\u2028e\tf')))).toEqual([
      paragraph(text('abc\ufffdd e f')),
    ]);
  });

  it('fills up short table rows and puts a Span first', () => {
    const span: Phrasing = {
      type: 'mdxJsxTextElement',
      name: 'Span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'columns', value: '2' }],
      children: [],
    };
    const cell = (...children: Phrasing[]) => ({ type: 'tableCell' as const, children });
    const block = (rows: ReturnType<typeof cell>[][]): BodyChild => ({
      type: 'mdxJsxFlowElement',
      name: 'Table',
      attributes: [],
      children: [
        { type: 'table', align: [], children: rows.map((children) => ({ type: 'tableRow', children })) },
      ],
    });
    expect(
      normal(block([[cell(text(' a '), span)], [cell(), cell({ type: 'inlineCode', value: 'x|y' })]])),
    ).toMatchObject([
      {
        children: [
          {
            align: [null, null],
            children: [
              { children: [cell(span, text('a')), cell()] },
              { children: [cell(), cell(text('x|y'))] },
            ],
          },
        ],
      },
    ]);
  });
});
