import { blocks } from '../blocks/index.ts';
import { cleanText } from './clean-text.ts';
import type { BlockAttribute, FlowBlock, InlineBlock } from './tree.ts';

const attributeNames = new Map<string, readonly string[]>(
  Object.entries(blocks).map(([name, block]) => [name, Object.keys(block.attributes.shape)]),
);

/** A block with its attributes in the order of its schema, trimmed, without empty ones. */
export function normaliseAttributes<Node extends FlowBlock | InlineBlock>(block: Node): Node {
  const attributes = (attributeNames.get(block.name) ?? []).flatMap((name): BlockAttribute[] => {
    const value = cleanText(
      block.attributes.find((attribute) => attribute.name === name)?.value ?? '',
    ).trim();
    return value === '' ? [] : [{ type: 'mdxJsxAttribute', name, value }];
  });
  return { ...block, attributes };
}
