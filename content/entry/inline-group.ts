import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { isInlineBlockName } from '../blocks/index.ts';
import type { Reading } from './reading.ts';

/** A paragraph of nothing but blocks such as Cite, and the white space between them. */
export interface InlineGroup {
  type: 'inlineGroup';
  parts: (MdxJsxFlowElement | string)[];
}

const isInline = (node: MdastNode): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name !== null && isInlineBlockName(node.name);

/** The white space between two blocks of one paragraph; nothing where an empty line or anything else parts them. */
function spaceBetween(left: MdastNode, right: MdastNode, reading: Reading): string | undefined {
  const source = reading.sourceBetween(left, right)?.replaceAll('&#x20;', ' ');
  return source === undefined || /\S|\n\s*\n/.test(source) ? undefined : source;
}

/**
 * MDX parsers take a paragraph of nothing but blocks such as Cite apart, and put each block on a line of its own. This
 * puts such paragraphs together again.
 */
export function gatherInlineBlocks(
  nodes: readonly MdastNode[],
  reading: Reading,
): (MdastNode | InlineGroup)[] {
  const gathered: (MdastNode | InlineGroup)[] = [];
  let open: { group: InlineGroup; last: MdastNode } | undefined;
  for (const node of nodes) {
    if (!isInline(node)) {
      gathered.push(node);
      open = undefined;
      continue;
    }
    const space = open && spaceBetween(open.last, node, reading);
    if (open !== undefined && space !== undefined) {
      open.group.parts.push(space, node);
      open.last = node;
    } else {
      open = { group: { type: 'inlineGroup', parts: [node] }, last: node };
      gathered.push(open.group);
    }
  }
  return gathered;
}
