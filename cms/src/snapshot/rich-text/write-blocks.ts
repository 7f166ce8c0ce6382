import type { BlockChild, FlowBlock } from '@kmh/content/entry';
import { blocks } from '@kmh/content/blocks';
import { blockForms, type BlockForm } from './block-forms.ts';
import { blockNode, editorState, type LexicalJson } from './lexical-nodes.ts';
import type { TableHeader } from './table-header.ts';
import { writeFlow } from './write-flow.ts';
import { writeTable } from './write-table.ts';
import type { RichTextWriting } from './writing.ts';

function writeAttribute(name: string, value: string, form: BlockForm, { ids }: RichTextWriting): unknown {
  if (form.numbers.includes(name)) return Number(value);
  if (form.relations[name] === 'media') return ids.mediaId(value);
  if (form.relations[name] === 'organisations')
    return value
      .split(' ')
      .map(ids.organisationId)
      .filter((id) => id !== undefined);
  return value;
}

const isHeader = (value: string | undefined): value is TableHeader =>
  value === 'row' || value === 'column' || value === 'both' || value === 'none';

/** A chart's first row and first column name what is drawn. */
function headerOf(block: FlowBlock): TableHeader {
  const value = block.attributes.find(({ name }) => name === 'header')?.value;
  return isHeader(value) ? value : 'both';
}

const writeChild = (child: BlockChild, block: FlowBlock, writing: RichTextWriting): LexicalJson[] =>
  child.type === 'table' ? [writeTable(child, headerOf(block), writing)] : writeFlow([child], writing);

/** One block with its fields; what stands between its tags is the field `content`. */
export function writeBlock(block: FlowBlock, writing: RichTextWriting): LexicalJson {
  const id = writing.nextId();
  const form = blockForms[block.name];
  const attributes = block.attributes
    .filter(({ name }) => !(block.name === 'Table' && name === 'header'))
    .map(({ name, value }) => [name, writeAttribute(name, value, form, writing)] as const);
  const fields: Record<string, unknown> = Object.fromEntries(attributes);
  if (blocks[block.name].content !== 'none')
    fields.content = editorState(block.children.flatMap((child) => writeChild(child, block, writing)));
  return blockNode(id, form.slug, fields);
}
