import type { BlockChild, ThematicBreak } from '@kmh/content/entry';
import { headingNode, horizontalRuleNode, paragraphNode, type LexicalJson } from './lexical-nodes.ts';
import { writeBlock } from './write-blocks.ts';
import { writeLine } from './write-line.ts';
import { writeList } from './write-list.ts';
import type { RichTextWriting } from './writing.ts';

/** Paragraphs, headings, lists and blocks, in their order. A table outside its block has no place in the editor. */
export function writeFlow(
  nodes: readonly (BlockChild | ThematicBreak)[],
  writing: RichTextWriting,
): LexicalJson[] {
  return nodes.flatMap((node): LexicalJson[] => {
    switch (node.type) {
      case 'paragraph':
        return [paragraphNode(writeLine(node.children, writing))];
      case 'heading':
        return [headingNode(node.depth, writeLine(node.children, writing))];
      case 'list':
        return [writeList(node, writing)];
      case 'thematicBreak':
        return [horizontalRuleNode()];
      case 'mdxJsxFlowElement':
        return [writeBlock(node, writing)];
      case 'table':
        return [];
    }
  });
}
