import { describe, expect, it } from 'vitest';
import { richTextToTree } from './rich-text-to-tree.ts';
import type { RecordNames } from './rich-text/reading.ts';

const names: RecordNames = {
  mediaSlug: (id) => (id === 1 ? '0123456789abcdef' : undefined),
  organisationSlug: (id) => (id === 1 ? 'iom' : undefined),
  permalinkId: ({ value }) => (value === 1 ? '4k2f9x' : undefined),
};
const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', format: '', children });
const item = (...children: object[]) => ({ type: 'listitem', children });
const lineBreak = { type: 'linebreak' };
const block = (fields: object) => ({ type: 'block', fields });
const state = (...children: object[]) => ({ root: { type: 'root', children } });
const read = (...children: object[]) => richTextToTree(state(...children), names);
const words = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('richTextToTree', () => {
  it('reads an empty field as no body', () => {
    expect(richTextToTree(null, names)).toEqual({ body: undefined, problems: [] });
    expect(read(paragraph())).toEqual({ body: undefined, problems: [] });
  });

  it('refuses what is no state of the editor', () => {
    expect(() => richTextToTree('<p>words</p>', names)).toThrow();
  });

  it('keeps every mark of the profile and drops underline', () => {
    const bold = 1;
    const italicUnderlined = 2 | 8;
    const { body } = read(
      paragraph(text('a', bold), text('b', italicUnderlined), text('2', 32), text('x', 16)),
    );
    expect(body?.children[0]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', value: 'a' }] },
        { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
        { type: 'mdxJsxTextElement', name: 'Sub', attributes: [], children: [{ type: 'text', value: '2' }] },
        { type: 'inlineCode', value: 'x' },
      ],
    });
  });

  it('puts a list within a list into the item above it', () => {
    const inner = { type: 'list', listType: 'number', start: 3, children: [item(text('inner'))] };
    const outer = {
      type: 'list',
      listType: 'bullet',
      start: 1,
      children: [item(text('outer')), item(inner)],
    };
    expect(read(outer).body?.children).toMatchObject([
      { ordered: false, children: [{ children: [words('outer'), { ordered: true, start: 3 }] }] },
    ]);
  });

  it('reads a blank line in a list item as a new paragraph', () => {
    const list = {
      type: 'list',
      listType: 'bullet',
      children: [item(text('a'), lineBreak, lineBreak, text('b'))],
    };
    expect(read(list).body?.children).toMatchObject([{ children: [{ children: [words('a'), words('b')] }] }]);
  });

  it('links to another publication by its permanent address', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'news', value: { id: 1 } } },
    };
    expect(read(paragraph({ ...link, children: [text('the news')] })).body?.children).toMatchObject([
      { children: [{ type: 'link', url: '/k/4k2f9x' }] },
    ]);
  });

  it('keeps the words of a link to what is not published, without the link', () => {
    const link = { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'news', value: 2 } } };
    expect(read(paragraph({ ...link, children: [text('the news')] }))).toEqual({
      body: { type: 'root', children: [words('the news')] },
      problems: [],
    });
  });

  it('leaves out a picture that may not be shown', () => {
    expect(read(block({ blockType: 'figure', media: 2, caption: 'A farm' })).body).toBeUndefined();
    expect(
      read(block({ blockType: 'figure', media: { id: 1 }, caption: 'A farm' })).body?.children,
    ).toMatchObject([
      { name: 'Figure', attributes: [{ name: 'media', value: '0123456789abcdef' }, { value: 'A farm' }] },
    ]);
  });

  it('says which block has no place in a publication', () => {
    expect(read({ type: 'quote', children: [] }, block({ blockType: 'banner' })).problems).toEqual([
      {
        reason: 'the text holds “quote”, which cannot be published',
        remedy: 'Remove it, or write it as a paragraph',
      },
      { reason: 'the text holds “banner”, which cannot be published', remedy: 'Remove it' },
    ]);
  });

  it('finds the header cells and the merged cells of a table', () => {
    const cell = (headerState: number, words: string, spans = {}) => ({
      type: 'tablecell',
      headerState,
      ...spans,
      children: [{ ...paragraph(text(words)), format: 'right' }],
    });
    const row = (...children: object[]) => ({ type: 'tablerow', children });
    const table = {
      type: 'table',
      children: [row(cell(1, 'wide', { colSpan: 2 })), row(cell(0, 'a'), cell(0, 'b'))],
    };
    const { body } = read(block({ blockType: 'table', caption: 'Reach', content: state(table) }));
    expect(body?.children).toMatchObject([
      {
        name: 'Table',
        attributes: [{ value: 'Reach' }, { name: 'header', value: 'row' }],
        children: [
          {
            align: ['right', 'right'],
            children: [
              { children: [{ children: [{ name: 'Span' }, { value: 'wide' }] }, { children: [] }] },
              { children: [{ children: [{ value: 'a' }] }, { children: [{ value: 'b' }] }] },
            ],
          },
        ],
      },
    ]);
  });

  it('refuses a list in a table cell and words beside a table', () => {
    const list = { type: 'list', listType: 'bullet', children: [item(text('a'))] };
    const table = {
      type: 'table',
      children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [list] }] }],
    };
    const content = state(table, paragraph(text('stray')));
    expect(
      read(block({ blockType: 'table', caption: 'Reach', content })).problems.map(({ reason }) => reason),
    ).toEqual(['a table block holds words outside the table', 'a table cell holds a list']);
  });

  it('numbers footnotes in the order of the text, through blocks', () => {
    const footnote = (note: string) => ({
      type: 'inlineBlock',
      fields: { blockType: 'footnote', content: state(paragraph(text(note))) },
    });
    const inside = block({
      blockType: 'keyMessage',
      content: state(paragraph(text('b'), footnote('second'))),
    });
    const { body } = read(
      paragraph(text('a'), footnote('first')),
      inside,
      paragraph(text('c'), footnote('third')),
    );
    expect(body?.children.slice(3)).toMatchObject([
      { identifier: '1', children: [words('first')] },
      { identifier: '2', children: [words('second')] },
      { identifier: '3', children: [words('third')] },
    ]);
  });
});
