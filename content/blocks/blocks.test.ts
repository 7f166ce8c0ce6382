import { describe, expect, it } from 'vitest';
import { blocks, blocksInDetail, isBlockName, isFlowBlockName, isInlineBlockName } from './index.ts';

describe('blocks', () => {
  it('are these and no others', () => {
    expect(
      Object.fromEntries(
        Object.entries(blocks).map(([name, { level, content }]) => [name, `${level}, ${content}`]),
      ),
    ).toEqual({
      Figure: 'flow, none',
      Table: 'flow, table',
      Chart: 'flow, table',
      KeyMessage: 'flow, prose',
      Callout: 'flow, prose',
      FieldExample: 'flow, prose',
      Quotation: 'flow, prose',
      MoreDetail: 'flow, flow',
      Recording: 'flow, none',
      Cite: 'inline, none',
      Sub: 'inline, phrasing',
      Sup: 'inline, phrasing',
      Span: 'inline, none',
    });
  });

  it('tells names of blocks from other names', () => {
    expect([isBlockName('Figure'), isBlockName('figure'), isBlockName('toString')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isFlowBlockName('Figure'), isFlowBlockName('Cite')]).toEqual([true, false]);
    expect([isInlineBlockName('Cite'), isInlineBlockName('Figure')]).toEqual([true, false]);
  });

  it('nests no section of detail in another', () => {
    expect(blocksInDetail).not.toContain('MoreDetail');
  });

  it.each([
    ['Figure', { media: '0123456789abcdef', caption: 'a\nb', longDescription: 'c' }],
    ['Table', { caption: 'a', header: 'both', notes: 'b' }],
    ['Chart', { type: 'line', title: 'a', unit: '%', source: 'b' }],
    ['Callout', { type: 'caution' }],
    ['FieldExample', { title: 'a', country: 'MW', implementers: 'iom fao' }],
    ['Recording', { url: 'https://a.org/b', title: 'a', language: 'ar', minutes: '90', bytes: '123456789' }],
    ['Cite', { key: 'iom-2021', locator: 'p. 3' }],
    ['Span', { columns: '2' }],
  ] as const)('take the attributes of %s', (name, attributes) => {
    expect(blocks[name].attributes.safeParse(attributes).data).toEqual(attributes);
  });

  it.each([
    ['Figure', { media: 'A b' }],
    ['Figure', { media: 'a', alt: 'b' }],
    ['Table', { caption: 'a' }],
    ['Table', { caption: ' ', header: 'row' }],
    ['Chart', { type: 'pie', title: 'a' }],
    ['FieldExample', { title: 'a', country: 'XX' }],
    ['FieldExample', { title: 'a', implementers: 'iom  fao' }],
    ['Recording', { url: 'http://a.org', title: 'a', language: 'en' }],
    ['Recording', { url: 'https://a.org', title: 'a', language: 'de' }],
    ['Recording', { url: 'https://a.org', title: 'a', language: 'en', minutes: '0' }],
    ['Recording', { url: 'https://a.org', title: 'a', language: 'en', bytes: '1.5' }],
    ['Span', { columns: '1' }],
    ['KeyMessage', { title: 'a' }],
  ] as const)('refuse other attributes of %s: %j', (name, attributes) => {
    expect(blocks[name].attributes.safeParse(attributes).success).toBe(false);
  });
});
