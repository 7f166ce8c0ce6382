import type { FootnoteDefinition, InlineBlock, Phrasing } from '@kmh/content/entry';
import { z } from 'zod';
import {
  LexicalStateSchema,
  type LexicalInlineBlock,
  type LexicalLink,
  type LexicalNode,
  type LexicalText,
} from './lexical-state.ts';
import { refuse, type RichTextReading } from './reading.ts';
import { codeBit, formatBits, formatMarks, type FormatMark } from './text-format.ts';

const CiteSchema = z.object({ key: z.string(), locator: z.string().nullish() });
const FootnoteSchema = z.object({ content: LexicalStateSchema.nullish() });

const wrap = (mark: FormatMark, children: Phrasing[]): Phrasing =>
  mark === 'Sub' || mark === 'Sup'
    ? { type: 'mdxJsxTextElement', name: mark, attributes: [], children }
    : { type: mark, children };

function readText({ text, format }: LexicalText): Phrasing {
  const leaf: Phrasing = { type: (format & codeBit) === 0 ? 'text' : 'inlineCode', value: text };
  return formatMarks
    .filter((mark) => (format & formatBits[mark]) !== 0)
    .reduceRight<Phrasing>((inner, mark) => wrap(mark, [inner]), leaf);
}

/** A link to something that is not in the record leads nowhere: its words stay, the link goes. */
function readLink(link: Pick<LexicalLink, 'fields' | 'children'>, reading: RichTextReading): Phrasing[] {
  const { linkType, url, doc } = link.fields;
  const children = readLine(link.children, reading);
  if (linkType === 'custom') return [{ type: 'link', url: url ?? '', children }];
  const permalinkId = doc ? reading.names.permalinkId(doc) : undefined;
  return permalinkId === undefined ? children : [{ type: 'link', url: `/k/${permalinkId}`, children }];
}

function readCite(fields: unknown): InlineBlock {
  const { key, locator } = CiteSchema.parse(fields);
  const attributes = [
    { name: 'key', value: key },
    { name: 'locator', value: locator ?? '' },
  ].filter(({ value }) => value !== '');
  return {
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: attributes.map((attribute) => ({ type: 'mdxJsxAttribute', ...attribute })),
    children: [],
  };
}

function readInlineBlock({ fields }: LexicalInlineBlock, reading: RichTextReading): Phrasing[] {
  if (fields.blockType === 'cite') return [readCite(fields)];
  if (fields.blockType === 'footnote') {
    const identifier = String(reading.footnotes.length + 1);
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [],
    };
    reading.footnotes.push(definition);
    const nodes = FootnoteSchema.parse(fields).content?.root.children ?? [];
    definition.children = readLines(nodes, reading).map((children) => ({ type: 'paragraph', children }));
    return [{ type: 'footnoteReference', identifier, label: identifier }];
  }
  refuse(reading, `the text holds “${fields.blockType}”, which cannot be published`, 'Remove it');
  return [];
}

/** The words of one line: of a paragraph, heading, list item or link. */
export function readLine(nodes: readonly LexicalNode[], reading: RichTextReading): Phrasing[] {
  return nodes.flatMap((node): Phrasing[] => {
    switch (node.type) {
      case 'text':
        return [readText(node)];
      case 'tab':
        return [{ type: 'text', value: ' ' }];
      case 'linebreak':
        return [{ type: 'break' }];
      case 'link':
      case 'autolink':
        return readLink(node, reading);
      case 'inlineBlock':
        return readInlineBlock(node, reading);
      case 'paragraph':
      case 'heading':
        return readLine(node.children, reading);
      default:
        refuse(
          reading,
          `a line of text holds “${nameOf(node)}”, which cannot stand there`,
          'Put it on a line of its own, or remove it',
        );
        return [];
    }
  });
}

/** What a node is called in messages. */
export const nameOf = (node: LexicalNode): string => {
  if (node.type === 'unknown') return node.was;
  return node.type === 'block' ? node.fields.blockType : node.type;
};

/** The paragraphs of a text in which nothing else may stand, such as a footnote or a table cell. */
export const readLines = (nodes: readonly LexicalNode[], reading: RichTextReading): Phrasing[][] =>
  nodes.map((node) => readLine([node], reading));
