import { describe, expect, it } from 'vitest';
import { formatErrors } from './errors.ts';
import { parseBody } from './parse-body.ts';
import { checkTree } from './read-body.ts';

/** What people read, without the file: `3 — …`. */
const faults = (source: string) =>
  formatErrors(parseBody(source, { file: 'x' }).errors ?? [])
    .split('\n')
    .map((line) => line.replace(/^x:/, ''));

describe('parseBody', () => {
  it('says where each fault is, in lines of the file, all at once', () => {
    const source = [
      'a',
      '',
      '{process.exit()}',
      '',
      'b {1 +} c <br> d',
      '',
      '<Marquee>',
      '',
      'x',
      '',
      '</Marquee>',
    ];
    const { errors = [] } = parseBody(source.join('\n'), {
      file: 'entries/factsheets/a/fr.mdx',
      firstLine: 12,
    });
    expect(errors.map(({ code, place }) => [code, place.file, place.line])).toEqual([
      ['body-expression', 'entries/factsheets/a/fr.mdx', 16],
      ['body-tag', 'entries/factsheets/a/fr.mdx', 16],
      ['body-expression', 'entries/factsheets/a/fr.mdx', 14],
      ['body-block-unknown', 'entries/factsheets/a/fr.mdx', 18],
    ]);
  });

  it.each([
    [
      'import x from "y"',
      '1 — a line that begins with import or export is code to an MDX reader. Delete it, or write the first letter as a character reference: &#x69;mport, &#x65;xport.',
    ],
    [
      '{1 + 1}',
      '1 — braces hold code, and a body is words alone. Write what it should show, or put a backslash before the opening brace.',
    ],
    [
      'a {b',
      '1 — an opening brace begins code, and a body is words alone. Write what it should show, or put a backslash before the brace.',
    ],
    [
      '<script>alert(1)</script>',
      '1 — raw HTML is not allowed: <script>. Use Markdown or one of the blocks, or put a backslash before the <.',
    ],
    [
      'a <b>c</b>',
      '1 — raw HTML is not allowed: <b>. Use Markdown or one of the blocks, or put a backslash before the <.',
    ],
    [
      '<Marquee />',
      '1 — there is no block <Marquee>. Use one of Figure, Table, Chart, KeyMessage, Callout, FieldExample, Quotation, MoreDetail, Recording, Cite, Sub, Sup, Span.',
    ],
    [
      '<KeyMessage>\n\na',
      '1 — a tag cannot be read: expected a closing tag for `<KeyMessage>`. Close every block with its own tag, or put a backslash before a < that is no tag.',
    ],
    [
      'a <Figure media="0123456789abcdef" /> b',
      '1 — <Figure> stands within a line of text. Put its tags on lines of their own, with an empty line before and after.',
    ],
    [
      '- a\n\n  <KeyMessage>\n  b\n  </KeyMessage>',
      '3 — <KeyMessage> stands within another block or a list. Put it before or after, on lines of its own.',
    ],
    [
      '<KeyMessage>words</KeyMessage>',
      '1 — words stand on the line of a block’s tags. Put the tags on lines of their own, with the words between them.',
    ],
    [
      '<KeyMessage></KeyMessage>',
      '1 — <KeyMessage> holds no words. Write them between <KeyMessage> and </KeyMessage>, or delete the block.',
    ],
    ['<Figure />', '1 — <Figure> has no media. Write media="…" into its tag.'],
    ['<Figure media />', '1 — the attribute media of <Figure> has no value. Write media="…".'],
    [
      '<Figure media="0123456789abcdef" caption=" " />',
      '1 — the attribute caption of <Figure> is empty. Fill in caption="…".',
    ],
    [
      '<Figure media="../etc" />',
      '1 — the attribute media of <Figure> is not a folder name: small letters a–z, digits and single hyphens. Correct media="../etc".',
    ],
    [
      '<Figure media="a" width="3" />',
      '1 — <Figure> has no attribute width. Delete it; the block has media, caption and longDescription.',
    ],
    [
      '<Figure media={x} />',
      '1 — an attribute of <Figure> is code in braces. Write its value between quotation marks: name="value".',
    ],
    [
      '<Figure media="a" {...x} />',
      '1 — an attribute of <Figure> is code in braces. Write its value between quotation marks: name="value".',
    ],
    [
      '<Figure media="a" media="b" />',
      '1 — the attribute media of <Figure> is given twice. Delete one of the two.',
    ],
    [
      '<FieldExample title="a" country="Malawi">\n\na\n\n</FieldExample>',
      '1 — the attribute country of <FieldExample> is not an ISO 3166 country code of two capital letters, such as MW. Correct country="Malawi".',
    ],
    [
      '<Recording url="http://a.b" title="a" language="de" minutes="1.5" />',
      '1 — the attribute url of <Recording> is not an address that begins with https://. Correct url="http://a.b".',
    ],
    [
      '![a](b.png)',
      '1 — a picture is given by its address. Put it into the media library and show it by <Figure media="…" />.',
    ],
    [
      '[a](javascript:alert(1))',
      '1 — a link cannot lead to “javascript:alert(1)”. Use an address that begins with https://, mailto: or tel:, the permanent address of a publication as /k/ and its permalinkId, or # and an anchor.',
    ],
    [
      '[a](https://b.org "c")',
      '1 — the link has a title that readers would not see. Delete “c” behind the address, or say it in the text.',
    ],
    [
      '[a][b]\n\n[b]: https://c.org',
      '1 — links and addresses are kept apart. Write the address behind the words of the link: [words](https://…).',
    ],
    ['# a', '1 — a heading of level 1 stands where levels 2 to 4 may stand. Begin its line with ##.'],
    ['##### a', '1 — a heading of level 5 stands where levels 2 to 4 may stand. Begin its line with ####.'],
    ['> a', '1 — a line begins with >. Put words of somebody else into <Quotation source="…">.'],
    [
      '```js\na\n```',
      '1 — a block of code is not part of a publication. Write it as words, or within a line between single back-ticks.',
    ],
    ['- [ ] a', '1 — a list item begins with a checkbox. Delete [ ] or [x] at its beginning.'],
    [
      '| a |\n| - |\n| b |',
      '1 — the table has no caption. Put it between <Table caption="…" header="row"> and </Table>.',
    ],
    [
      '<Table caption="a" header="row">\n\na\n\n</Table>',
      '1 — <Table> holds something other than one table. Leave one Markdown table between <Table …> and </Table>, and nothing else.',
    ],
    [
      '<Table caption="a" header="row">\n| <Span columns="3" />a | |\n| - | - |\n</Table>',
      '2 — a merged cell reaches beyond the table. Make the numbers of its <Span> smaller.',
    ],
    [
      '<Table caption="a" header="row">\n| <Span columns="2" />a | b |\n| - | - |\n</Table>',
      '2 — a cell holds words, and a merged cell reaches over it. Empty it, or make the numbers of the <Span> smaller.',
    ],
    [
      '<Chart type="bar" title="a">\n| a | b |\n| - | - |\n| c | 1,000 |\n</Chart>',
      '4 — “1,000” in a chart is not a number. Write digits alone, with a point before decimals: 12.5. The unit has an attribute; readers see numbers in their language’s way.',
    ],
    [
      'a <Span columns="2" /> b',
      '1 — <Span> stands where no table cell begins. Put it first in the cell that reaches over its neighbours, or delete it.',
    ],
    [
      'a\nb[^1] c',
      '2 — the footnote [^1] has no text. Write it at the end, on a line that begins with [^1]: — or put a backslash before the bracket.',
    ],
    ['a\n\n[^1]: b', '3 — the footnote [^1] is not referred to. Write [^1] where it belongs, or delete it.'],
    [
      'a[^1] b[^1]\n\n[^1]: c',
      '1 — the footnote [^1] is referred to twice. Give the second reference a footnote of its own.',
    ],
    [
      'a[^1]\n\n[^1]: - b',
      '3 — a footnote holds something other than paragraphs. Write it as paragraphs, or put it into the text.',
    ],
  ])('refuses %j', (source, fault) => {
    expect(faults(source)).toContain(fault);
  });

  it('refuses nothing twice', () => {
    expect(faults('a <b>c</b>\n\n<Figure />')).toHaveLength(2);
  });

  it('takes bare addresses for words and keeps real links', () => {
    const { body } = parseBody('see https://iom.int, a@b.org and [it](https://iom.int)', { file: 'x' });
    expect(body?.children).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'see https://iom.int, a@b.org and ' },
          { type: 'link', url: 'https://iom.int', children: [{ type: 'text', value: 'it' }] },
        ],
      },
    ]);
  });

  it('keeps citations that make up a paragraph in one paragraph', () => {
    const { body } = parseBody('<Cite key="a" /> <Cite key="b" />\n\n<Cite key="c" />', { file: 'x' });
    expect(body?.children.map((child) => 'children' in child && child.children.length)).toEqual([3, 1]);
  });

  it('reads files that Windows wrote', () => {
    expect(parseBody('a\r\n\r\n- b\r\n', { file: 'x' })).toEqual(parseBody('a\n\n- b\n', { file: 'x' }));
  });
});

describe('checkTree', () => {
  it('finds the faults of a tree that comes from no file', () => {
    const errors = checkTree({
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'link', url: 'ftp://a', children: [] }] },
        { type: 'mdxJsxFlowElement', name: 'Callout', attributes: [], children: [] },
        { type: 'html', value: '<b>' },
      ],
    });
    expect(errors.map(({ code }) => code)).toEqual([
      'body-link-address',
      'body-attribute-missing',
      'body-block-empty',
      'body-html',
    ]);
    expect(formatErrors(errors.slice(0, 1))).toMatch(/^body — a link cannot lead to “ftp:\/\/a”\. /);
  });
});
