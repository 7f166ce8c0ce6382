import { describe, expect, it } from 'vitest';
import { compareHtml } from './compare-html.ts';
import { richTextToHtml } from './rich-text-html.ts';

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format });
const flow = (type: string, children: readonly object[], more: object = {}) => ({
  type,
  version: 1,
  indent: 0,
  format: '',
  direction: null,
  children,
  ...more,
});
const paragraph = (...children: readonly object[]) => flow('paragraph', children);
const state = (...children: readonly object[]) => ({ root: flow('root', children) });
const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '1', blockType, blockName: '', ...fields },
});
const inline = (blockType: string, fields: object) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: '2', blockType, ...fields },
});
const cell = (words: string, headerState = 0) =>
  flow('tablecell', [paragraph(text(words))], { headerState, colSpan: 1, rowSpan: 1 });
const row = (...cells: readonly object[]) => flow('tablerow', cells);
const nameOf = (collection: string, id: string | number) => `${collection} ${id}`;
const toHtml = (...children: readonly object[]) => richTextToHtml(state(...children), 'en', nameOf);
const table = (count: string) =>
  block('table', {
    caption: 'Plots',
    content: state(
      flow('table', [row(cell('Garden', 1), cell('Plots', 1)), row(cell('Agadez'), cell(count))]),
    ),
  });

describe('richTextToHtml', () => {
  it('says nothing where nothing was written', () => {
    expect([undefined, null, 'x', {}].map((value) => richTextToHtml(value, 'en', nameOf))).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('keeps words as words, with their marks, and says where links lead', () => {
    const link = flow('link', [text('here')], {
      fields: { linkType: 'custom', url: 'https://a.example/?a&b' },
    });
    const page = flow('link', [text('there')], {
      fields: { linkType: 'internal', doc: { relationTo: 'news', value: { id: 7 } } },
    });
    const html = toHtml(paragraph(text('<b>', 1), link, page));
    expect(html).toContain('<strong>&lt;b&gt;</strong><u>here</u>');
    expect(html).toContain('(https://a.example/?a&amp;b)');
    expect(html).toContain('(news 7)');
  });

  it('says what is in a block, by the names of its fields, in the language of whoever looks', () => {
    const callout = block('callout', {
      type: 'caution',
      title: 'Rain',
      content: state(paragraph(text('Dig early.'))),
    });
    expect(toHtml(callout)).toBe(
      '<div class="kmh-compare__block"><p class="kmh-compare__name">Callout</p><p><b>Type:</b> Caution</p><p><b>Title:</b> Rain</p><p>Dig early.</p></div>',
    );
    expect(richTextToHtml(state(callout), 'fr', nameOf)).toContain('<b>Titre:</b> Rain');
    const example = block('fieldExample', { country: 'NE' });
    expect(richTextToHtml(state(example), 'ar', nameOf)).toContain('النيجر');
    expect(toHtml(block('figure', { media: 4 }))).toContain('<b>Picture:</b> media 4');
  });

  it('keeps footnotes and references within their line', () => {
    const note = inline('footnote', { content: state(paragraph(text('Counted in March.'))) });
    const html = toHtml(paragraph(text('Many'), note, inline('cite', { key: 'kmh-2021', locator: 'p. 4' })));
    expect(html).toBe(
      '<p>Many<span class="kmh-compare__aside">[Footnote: Counted in March.]</span><span class="kmh-compare__aside">[Reference: kmh-2021 p. 4]</span></p>',
    );
  });

  it('lets two versions of a table be compared cell by cell', () => {
    const { from, to } = compareHtml(toHtml(table('980')), toHtml(table('1240')));
    expect(from.match(/<del[^>]*>[^<]*/g)).toEqual(['<del data-match-type="delete">980']);
    expect(to.match(/<ins[^>]*>[^<]*/g)).toEqual(['<ins data-match-type="create">1240']);
    expect(to).toContain('<th');
  });
});
