import type { MdastNode } from 'satteri';
import type { FlowBlockName } from '../blocks/index.ts';
import { blocks, isFlowBlockName } from '../blocks/index.ts';
import type { ContentError } from './errors.ts';
import { gatherInlineBlocks } from './inline-group.ts';
import { readFlowBlock, readHeading, readList, readParagraph, readParagraphs } from './read-flow.ts';
import { checkFootnotes } from './read-footnotes.ts';
import { startReading, type Origin } from './reading.ts';
import { refuseNode } from './refusals.ts';
import type { Body, BodyChild } from './tree.ts';

const everyBlock: readonly FlowBlockName[] = Object.keys(blocks).filter(isFlowBlockName);

/** What a reading of a tree gives: the part of it that a body may hold, and why the rest is refused. */
export interface ReadBody {
  body: Body;
  errors: ContentError[];
}

/**
 * Reads any mdast tree as a body. Nodes come out without positions and with nothing on them but what a body has.
 *
 * @param root what a parser or an editor made
 * @param origin where it comes from: with file, first line and source the errors say where
 */
export function readBody(root: MdastNode, origin: Origin): ReadBody {
  const reading = startReading(origin);
  const nodes = 'children' in root ? root.children : [];
  const children = gatherInlineBlocks(nodes, reading).flatMap((node): BodyChild[] => {
    switch (node.type) {
      case 'paragraph':
      case 'inlineGroup':
        return [readParagraph(node, reading)];
      case 'heading':
        return [readHeading(node, reading, 2)];
      case 'list':
        return [readList(node, reading)];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'mdxJsxFlowElement':
        return readFlowBlock(node, reading, everyBlock);
      case 'footnoteDefinition': {
        const { identifier } = node;
        const paragraphs = readParagraphs(node.children, reading);
        return [{ type: 'footnoteDefinition', identifier, label: identifier, children: paragraphs }];
      }
    }
    refuseNode(node, reading);
    return [];
  });
  checkFootnotes(nodes, reading);
  return { body: { type: 'root', children }, errors: reading.errors };
}

/**
 * Everything in a tree that a body may not hold, all at once.
 *
 * @param origin names the place in errors; a tree that was not parsed from a file has no lines
 */
export const checkTree = (root: MdastNode, origin: Origin = { file: 'body' }): ContentError[] =>
  readBody(root, origin).errors;
