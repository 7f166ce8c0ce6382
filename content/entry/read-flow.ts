import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { blocks, blocksInDetail, isFlowBlockName, type FlowBlockName } from '../blocks/index.ts';
import { gatherInlineBlocks, type InlineGroup } from './inline-group.ts';
import { readAttributes } from './read-attributes.ts';
import { readInlineGroup, readLine, refuseContent, refuseUnknownBlock, type LinePlace } from './read-line.ts';
import { readTable } from './read-table.ts';
import type { NodeOf, Reading } from './reading.ts';
import { refuseNode } from './refusals.ts';
import type { BlockChild, FlowBlock, Heading, List, ListItem, Paragraph } from './tree.ts';

const isParagraph = (node: MdastNode | InlineGroup): node is NodeOf<'paragraph'> | InlineGroup =>
  node.type === 'paragraph' || node.type === 'inlineGroup';

export const readParagraph = (
  node: NodeOf<'paragraph'> | InlineGroup,
  reading: Reading,
  place: LinePlace = {},
): Paragraph => ({
  type: 'paragraph',
  children:
    node.type === 'paragraph'
      ? readLine(node.children, reading, place)
      : readInlineGroup(node, reading, place),
});

/** Reads paragraphs alone: what a footnote holds. */
export const readParagraphs = (nodes: readonly MdastNode[], reading: Reading): Paragraph[] =>
  gatherInlineBlocks(nodes, reading).flatMap((node) => {
    if (isParagraph(node)) return [readParagraph(node, reading, { inFootnote: true })];
    reading.refuse(node, {
      code: 'body-footnote-content',
      reason: 'a footnote holds something other than paragraphs',
      remedy: 'Write it as paragraphs, or put it into the text',
    });
    return [];
  });

/** Reads paragraphs and lists: what most blocks and list items hold. */
const readProse = (nodes: readonly MdastNode[], reading: Reading): (Paragraph | List)[] =>
  gatherInlineBlocks(nodes, reading).flatMap((node): (Paragraph | List)[] => {
    if (isParagraph(node)) return [readParagraph(node, reading)];
    if (node.type === 'list') return [readList(node, reading)];
    if (node.type === 'mdxJsxFlowElement') readFlowBlock(node, reading, []);
    else refuseMisplaced(node, reading);
    return [];
  });

/** Words that stand on the line of a block's tags come without a paragraph around them. */
function refuseMisplaced(node: MdastNode, reading: Reading): void {
  if (node.type === 'text')
    reading.refuse(node, {
      code: 'body-block-line',
      reason: 'words stand on the line of a block’s tags',
      remedy: 'Put the tags on lines of their own, with the words between them',
    });
  else refuseNode(node, reading);
}

export function readList(node: NodeOf<'list'>, reading: Reading): List {
  const ordered = node.ordered === true;
  const items = node.children.map((item): ListItem => {
    if (typeof item.checked === 'boolean')
      reading.refuse(item, {
        code: 'body-checkbox',
        reason: 'a list item begins with a checkbox',
        remedy: 'Delete [ ] or [x] at its beginning',
      });
    return { type: 'listItem', spread: item.spread === true, children: readProse(item.children, reading) };
  });
  const start = ordered ? (node.start ?? 1) : null;
  return { type: 'list', ordered, start, spread: node.spread === true, children: items };
}

/**
 * Reads a heading.
 *
 * @param highest the highest level that may stand here: 2 in the text, 3 within a section of it
 */
export function readHeading(node: NodeOf<'heading'>, reading: Reading, highest: 2 | 3): Heading {
  const depth = node.depth === 2 || node.depth === 3 || node.depth === 4 ? node.depth : 4;
  if (depth !== node.depth || depth < highest)
    reading.refuse(node, {
      code: 'body-heading-depth',
      reason: `a heading of level ${node.depth} stands where levels ${highest} to 4 may stand`,
      remedy: `Begin its line with ${'#'.repeat(Math.min(4, Math.max(highest, node.depth)))}`,
    });
  return { type: 'heading', depth, children: readLine(node.children, reading) };
}

/** Reads paragraphs, lists, headings and blocks: what a MoreDetail section holds. */
const readDetail = (nodes: readonly MdastNode[], reading: Reading): BlockChild[] =>
  gatherInlineBlocks(nodes, reading).flatMap((node): BlockChild[] => {
    if (isParagraph(node)) return [readParagraph(node, reading)];
    if (node.type === 'list') return [readList(node, reading)];
    if (node.type === 'heading') return [readHeading(node, reading, 3)];
    if (node.type === 'mdxJsxFlowElement') return readFlowBlock(node, reading, blocksInDetail);
    refuseMisplaced(node, reading);
    return [];
  });

/**
 * Reads a block on lines of its own.
 *
 * @param allowed the blocks that may stand here
 */
export function readFlowBlock(
  node: MdxJsxFlowElement,
  reading: Reading,
  allowed: readonly FlowBlockName[],
): FlowBlock[] {
  const name = node.name ?? '';
  if (!isFlowBlockName(name)) {
    refuseUnknownBlock(node, name, reading);
    readDetail(
      node.children.filter((child: MdastNode) => child.type !== 'text'),
      reading,
    );
    return [];
  }
  if (!allowed.includes(name))
    reading.refuse(node, {
      code: 'body-block-place',
      reason: `<${name}> stands within another block or a list`,
      remedy: 'Put it before or after, on lines of its own',
    });
  const attributes = readAttributes(name, node, reading);
  const children = readContent(name, node, reading);
  return [{ type: 'mdxJsxFlowElement', name, attributes, children }];
}

function readContent(name: FlowBlockName, node: MdxJsxFlowElement, reading: Reading): BlockChild[] {
  const { content } = blocks[name];
  if (content === 'none') {
    if (node.children.length > 0) refuseContent(node, name, reading);
    return [];
  }
  if (content === 'table') return readTable(name, node, reading);
  const children =
    content === 'flow' ? readDetail(node.children, reading) : readProse(node.children, reading);
  if (node.children.length === 0)
    reading.refuse(node, {
      code: 'body-block-empty',
      reason: `<${name}> holds no words`,
      remedy: `Write them between <${name}> and </${name}>, or delete the block`,
    });
  return children;
}
