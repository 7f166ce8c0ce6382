import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { blocks, isBlockName, isInlineBlockName } from '../blocks/index.ts';
import { isAllowedAddress } from './address.ts';
import type { InlineGroup } from './inline-group.ts';
import { readAttributes } from './read-attributes.ts';
import type { NodeOf, Reading } from './reading.ts';
import { refuseNode } from './refusals.ts';
import type { Phrasing } from './tree.ts';

/** What a line stands in that narrows what it may hold. */
export interface LinePlace {
  /** Within a link: no further link, no footnote, no citation. */
  inLink?: boolean;
  /** Within a footnote: no further footnote. */
  inFootnote?: boolean;
}

/** Reads the words of a paragraph, heading or cell. */
export const readLine = (nodes: readonly MdastNode[], reading: Reading, place: LinePlace = {}): Phrasing[] =>
  nodes.flatMap((node) => readPhrasing(node, reading, place));

function readPhrasing(node: MdastNode, reading: Reading, place: LinePlace): Phrasing[] {
  switch (node.type) {
    case 'text':
      return readText(node, reading);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: readLine(node.children, reading, place) }];
    case 'link':
      return readLink(node, reading, place);
    case 'footnoteReference':
      if (place.inLink || place.inFootnote) break;
      return [{ type: 'footnoteReference', identifier: node.identifier, label: node.identifier }];
    case 'mdxJsxTextElement':
      return readInlineBlock(node, reading, place);
  }
  refuseNode(node, reading);
  return [];
}

/** A footnote reference without its footnote is plain text to a parser; to the writer it was a footnote. */
const danglingReference = /(?<!\\)\[\^[^\]\s]+\]/g;

function readText(node: NodeOf<'text'>, reading: Reading): Phrasing[] {
  const source = reading.sourceOf(node) ?? '';
  for (const { 0: reference, index } of source.includes('[^') ? source.matchAll(danglingReference) : [])
    reading.refuse(
      node,
      {
        code: 'body-footnote-missing',
        reason: `the footnote ${reference} has no text`,
        remedy: `Write it at the end, on a line that begins with ${reference}: — or put a backslash before the bracket`,
      },
      source.slice(0, index).split('\n').length - 1,
    );
  return [{ type: 'text', value: node.value }];
}

/** GFM makes links of bare addresses, escaped or not. Only `[words](address)` was meant as one. */
function isBareAddress(node: NodeOf<'link'>, reading: Reading): boolean {
  const source = reading.sourceOf(node);
  if (source !== undefined) return !source.startsWith('[');
  const [words] = node.children;
  return (
    reading.isParsed &&
    words?.type === 'text' &&
    [words.value, `mailto:${words.value}`, `http://${words.value}`].includes(node.url)
  );
}

function readLink(node: NodeOf<'link'>, reading: Reading, place: LinePlace): Phrasing[] {
  if (isBareAddress(node, reading)) return readLine(node.children, reading, place);
  if (place.inLink) refuseNode(node, reading);
  if (node.title)
    reading.refuse(node, {
      code: 'body-link-title',
      reason: 'the link has a title that readers would not see',
      remedy: `Delete “${node.title}” behind the address, or say it in the text`,
    });
  if (!isAllowedAddress(node.url))
    reading.refuse(node, {
      code: 'body-link-address',
      reason: `a link cannot lead to “${node.url}”`,
      remedy:
        'Use an address that begins with https://, mailto: or tel:, the permanent address of a publication as /k/ and its permalinkId, or # and an anchor',
    });
  return [
    { type: 'link', url: node.url, children: readLine(node.children, reading, { ...place, inLink: true }) },
  ];
}

/** Reads a paragraph that holds nothing but blocks such as Cite. */
export const readInlineGroup = (group: InlineGroup, reading: Reading, place: LinePlace): Phrasing[] =>
  group.parts.flatMap((part) =>
    typeof part === 'string' ? [{ type: 'text', value: part }] : readInlineBlock(part, reading, place),
  );

function readInlineBlock(
  node: MdxJsxTextElement | MdxJsxFlowElement,
  reading: Reading,
  place: LinePlace,
): Phrasing[] {
  const name = node.name ?? '';
  if (isInlineBlockName(name) && name !== 'Span' && !(name === 'Cite' && place.inLink)) {
    const attributes = readAttributes(name, node, reading);
    const children = readLine(node.children, reading, place);
    if (blocks[name].content === 'none' && children.length > 0) refuseContent(node, name, reading);
    return [{ type: 'mdxJsxTextElement', name, attributes, children }];
  }
  refuseInlineBlock(node, name, reading);
  readLine(node.children, reading, place);
  return [];
}

export const refuseContent = (node: MdastNode, name: string, reading: Reading): void =>
  reading.refuse(node, {
    code: 'body-block-content',
    reason: `<${name}> holds words, and it has no place for any`,
    remedy: `Move them out and close the tag at once: <${name} … />`,
  });

function refuseInlineBlock(node: MdastNode, name: string, reading: Reading): void {
  if (name === 'Span')
    reading.refuse(node, {
      code: 'body-span-place',
      reason: '<Span> stands where no table cell begins',
      remedy: 'Put it first in the cell that reaches over its neighbours, or delete it',
    });
  else if (name === 'Cite')
    reading.refuse(node, {
      code: 'body-block-place',
      reason: '<Cite> stands within a link',
      remedy: 'Put it behind the link',
    });
  else if (isBlockName(name))
    reading.refuse(node, {
      code: 'body-block-place',
      reason: `<${name}> stands within a line of text`,
      remedy: 'Put its tags on lines of their own, with an empty line before and after',
    });
  else refuseUnknownBlock(node, name, reading);
}

/** Refuses a tag that is no block: raw HTML, a fragment or an unknown name. */
export function refuseUnknownBlock(node: MdastNode, name: string, reading: Reading): void {
  if (/^[A-Z]/.test(name))
    reading.refuse(node, {
      code: 'body-block-unknown',
      reason: `there is no block <${name}>`,
      remedy: `Use one of ${Object.keys(blocks).join(', ')}`,
    });
  else
    reading.refuse(node, {
      code: 'body-html',
      reason: `raw HTML is not allowed: <${name}>`,
      remedy: 'Use Markdown or one of the blocks, or put a backslash before the <',
    });
}
