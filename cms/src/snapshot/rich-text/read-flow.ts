import type { BlockChild, Heading } from '@kmh/content/entry';
import type { LexicalHeading, LexicalNode } from './lexical-state.ts';
import { readBlock } from './read-blocks.ts';
import { nameOf, readLine } from './read-line.ts';
import { readList } from './read-list.ts';
import { refuse, type RichTextReading } from './reading.ts';

/** The title of the page is heading 1, and below 4 nobody keeps track. */
const depthOf = ({ tag }: LexicalHeading): Heading['depth'] => {
  if (tag === 'h1' || tag === 'h2') return 2;
  return tag === 'h3' ? 3 : 4;
};

/** Paragraphs, headings, lists and blocks, in their order. Which of them may stand where is checked on the tree. */
export function readFlow(nodes: readonly LexicalNode[], reading: RichTextReading): BlockChild[] {
  return nodes.flatMap((node): BlockChild[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: readLine(node.children, reading) }];
      case 'heading':
        return [{ type: 'heading', depth: depthOf(node), children: readLine(node.children, reading) }];
      case 'list':
        return [readList(node, reading)];
      case 'block':
        return readBlock(node, reading);
      case 'horizontalrule':
        refuse(reading, 'a dividing line stands within a block', 'Remove it');
        return [];
      default:
        refuse(
          reading,
          `the text holds “${nameOf(node)}”, which cannot be published`,
          'Remove it, or write it as a paragraph',
        );
        return [];
    }
  });
}
