import type { AnyEntry, BodyNode, FlowBlock, InlineBlock } from '@kmh/content/entry';
import { blocks } from '@kmh/content/blocks';
import { definitions, ReferenceMetaSchema } from '@kmh/content/schema';
import { z } from 'zod';
import { shapeOf, unwrap } from './mapping/schema-shape.ts';

type Schema = z.core.$ZodType;

/** Entries that facts point to, found by what the schema says of each value. */
function factsReferences(schema: Schema, value: unknown): string[] {
  const inner = unwrap(schema);
  const meta = ReferenceMetaSchema.safeParse(z.globalRegistry.get(inner));
  if (meta.success && typeof value === 'string')
    return [meta.data.polymorphic ? value : `${meta.data.reference[0] ?? ''}/${value}`];
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item) => factsReferences(inner.element, item));
  const shape = shapeOf(inner);
  const values = z.record(z.string(), z.unknown()).safeParse(value);
  if (shape === undefined || !values.success) return [];
  return Object.entries(shape).flatMap(([key, child]) => factsReferences(child, values.data[key]));
}

/** Entries that a block points to: folder names, separated by spaces, in attributes that say which folder they mean. */
function blockReferences(block: FlowBlock | InlineBlock): string[] {
  const shape: Readonly<Record<string, Schema>> = blocks[block.name].attributes.shape;
  return block.attributes.flatMap(({ name, value }) => {
    const attribute = shape[name];
    const meta = attribute === undefined ? undefined : z.globalRegistry.get(unwrap(attribute));
    const read = ReferenceMetaSchema.safeParse(meta);
    return read.success ? value.split(' ').map((slug) => `${read.data.reference[0] ?? ''}/${slug}`) : [];
  });
}

function bodyReferences(node: BodyNode): string[] {
  const own =
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? blockReferences(node) : [];
  const children: readonly BodyNode[] = 'children' in node ? node.children : [];
  return [...own, ...children.flatMap(bodyReferences)];
}

/**
 * Names of all entries that an entry points to, as `folder/slug`. Links to other publications are not among them: they go by
 * permanent address.
 */
export function entryReferences(entry: AnyEntry): ReadonlySet<string> {
  const bodies = Object.values(entry.translations).flatMap(({ body }) => (body === undefined ? [] : [body]));
  return new Set([
    ...factsReferences(definitions[entry.kind].facts, entry.facts),
    ...bodies.flatMap(bodyReferences),
  ]);
}
