import type { BodyNode } from './tree.ts';

/** Calls back for a node and everything in it, in the order of the text. */
export function walkBody(node: BodyNode, visit: (node: BodyNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walkBody(child, visit);
}
