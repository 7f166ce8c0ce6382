import { blocks } from '@kmh/content/blocks';
import type { BlockAttribute, BlockChild, FlowBlock } from '@kmh/content/entry';
import { z } from 'zod';
import { blockForms, blockNameOf, type BlockForm } from './block-forms.ts';
import { DocumentIdSchema, LexicalStateSchema, type LexicalBlock } from './lexical-state.ts';
import { readFlow } from './read-flow.ts';
import { readTable } from './read-table.ts';
import { refuse, type RichTextReading } from './reading.ts';

const ValueSchema = z.union([z.string(), z.number()]).nullish();
const RelationsSchema = z
  .union([z.array(DocumentIdSchema), DocumentIdSchema.transform((id) => [id])])
  .nullish();

/** The names of what a relation points to; what is not in the record is left out. */
function readRelation(
  value: unknown,
  collection: 'media' | 'organisations',
  { names }: RichTextReading,
): string[] {
  const nameOf = collection === 'media' ? names.mediaSlug : names.organisationSlug;
  return (RelationsSchema.parse(value) ?? []).map(nameOf).filter((name) => name !== undefined);
}

function readAttributes(
  fields: Record<string, unknown>,
  names: readonly string[],
  form: BlockForm,
  reading: RichTextReading,
): BlockAttribute[] {
  return names.flatMap((name): BlockAttribute[] => {
    const collection = form.relations[name];
    const value =
      collection === undefined
        ? String(ValueSchema.parse(fields[name]) ?? '')
        : readRelation(fields[name], collection, reading).join(' ');
    return value === '' ? [] : [{ type: 'mdxJsxAttribute', name, value }];
  });
}

/** A picture that was chosen but may not be shown, as its consent is missing or over, is left out with all that it says. */
const isLeftOut = (fields: Record<string, unknown>, attributes: readonly BlockAttribute[]) =>
  Boolean(fields.media) && !attributes.some(({ name }) => name === 'media');

/** One block with all that stands in it; nothing where it may not be shown. */
export function readBlock({ fields }: LexicalBlock, reading: RichTextReading): FlowBlock[] {
  const name = blockNameOf(fields.blockType);
  if (name === undefined) {
    refuse(reading, `the text holds “${fields.blockType}”, which cannot be published`, 'Remove it');
    return [];
  }
  const { content, attributes: schema } = blocks[name];
  const attributes = readAttributes(fields, Object.keys(schema.shape), blockForms[name], reading);
  if (name === 'Figure' && isLeftOut(fields, attributes)) return [];
  const nodes =
    content === 'none' ? [] : (LexicalStateSchema.nullish().parse(fields.content)?.root.children ?? []);
  if (content !== 'table') {
    const children: BlockChild[] = content === 'none' ? [] : readFlow(nodes, reading);
    return [{ type: 'mdxJsxFlowElement', name, attributes, children }];
  }
  const read = readTable(nodes, reading);
  if (read === undefined) {
    refuse(reading, 'a block for a table is empty', 'Draw the table, or remove the block');
    return [];
  }
  const header: BlockAttribute[] =
    name === 'Table' ? [{ type: 'mdxJsxAttribute', name: 'header', value: read.header }] : [];
  return [
    { type: 'mdxJsxFlowElement', name, attributes: [...attributes, ...header], children: [read.table] },
  ];
}
