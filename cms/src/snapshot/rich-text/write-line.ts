import type { InlineBlock, Link, Paragraph, Phrasing } from '@kmh/content/entry';
import {
  editorState,
  inlineBlockNode,
  lineBreakNode,
  linkNode,
  paragraphNode,
  textNode,
  type LexicalJson,
  type LinkFields,
} from './lexical-nodes.ts';
import { codeBit, formatBits } from './text-format.ts';
import type { RichTextWriting } from './writing.ts';

const toPublication = /^\/k\/([^/]+)$/;

function linkFields(url: string, { ids }: RichTextWriting): LinkFields {
  const permalinkId = toPublication.exec(url)?.[1];
  const doc = permalinkId === undefined ? undefined : ids.document(permalinkId);
  return doc === undefined ? { linkType: 'custom', url } : { linkType: 'internal', doc };
}

const writeLink = (link: Link, format: number, writing: RichTextWriting): LexicalJson =>
  linkNode(writing.nextId(), linkFields(link.url, writing), writeLine(link.children, writing, format));

function writeFootnote(identifier: string, writing: RichTextWriting): LexicalJson[] {
  const definition = writing.footnotes.get(identifier);
  if (definition === undefined) return [];
  const id = writing.nextId();
  return [
    inlineBlockNode(id, 'footnote', { content: editorState(writeParagraphs(definition.children, writing)) }),
  ];
}

function writeInlineBlock(node: InlineBlock, format: number, writing: RichTextWriting): LexicalJson[] {
  switch (node.name) {
    case 'Sub':
    case 'Sup':
      return writeLine(node.children, writing, format | formatBits[node.name]);
    case 'Cite': {
      const fields = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value]));
      return [inlineBlockNode(writing.nextId(), 'cite', fields)];
    }
    case 'Span':
      return [];
  }
}

/**
 * The words of one line as the editor holds them: a row of texts, each with its marks.
 *
 * @param format marks that all of them carry
 */
export function writeLine(nodes: readonly Phrasing[], writing: RichTextWriting, format = 0): LexicalJson[] {
  return nodes.flatMap((node): LexicalJson[] => {
    switch (node.type) {
      case 'text':
        return [textNode(node.value, format)];
      case 'inlineCode':
        return [textNode(node.value, format | codeBit)];
      case 'break':
        return [lineBreakNode()];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return writeLine(node.children, writing, format | formatBits[node.type]);
      case 'link':
        return [writeLink(node, format, writing)];
      case 'footnoteReference':
        return writeFootnote(node.identifier, writing);
      case 'mdxJsxTextElement':
        return writeInlineBlock(node, format, writing);
    }
  });
}

export const writeParagraphs = (paragraphs: readonly Paragraph[], writing: RichTextWriting): LexicalJson[] =>
  paragraphs.map(({ children }) => paragraphNode(writeLine(children, writing)));
