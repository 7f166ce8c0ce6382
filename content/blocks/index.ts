import type { z } from 'zod';
import { Callout } from './callout.ts';
import { Chart } from './chart.ts';
import { Cite } from './cite.ts';
import type { Block } from './define-block.ts';
import { FieldExample } from './field-example.ts';
import { Figure } from './figure.ts';
import { KeyMessage } from './key-message.ts';
import { MoreDetail } from './more-detail.ts';
import { Quotation } from './quotation.ts';
import { Recording } from './recording.ts';
import { Span } from './span.ts';
import { Sub } from './sub.ts';
import { Sup } from './sup.ts';
import { Table } from './table.ts';

export type { Block, BlockAttributes, BlockContent, BlockLevel } from './define-block.ts';

/** The closed list of blocks that a body may hold, by the name of their tags. */
export const blocks = {
  Figure,
  Table,
  Chart,
  KeyMessage,
  Callout,
  FieldExample,
  Quotation,
  MoreDetail,
  Recording,
  Cite,
  Sub,
  Sup,
  Span,
} as const satisfies Record<string, Block>;

export type BlockName = keyof typeof blocks;

type NameAtLevel<Level> = {
  [Name in BlockName]: (typeof blocks)[Name]['level'] extends Level ? Name : never;
}[BlockName];

/** Blocks on lines of their own. */
export type FlowBlockName = NameAtLevel<'flow'>;
/** Blocks within a line of text. */
export type InlineBlockName = NameAtLevel<'inline'>;

/** A block's attributes by name, as its schema gives them: all of them text. */
export type AttributesOf<Name extends BlockName> = z.output<(typeof blocks)[Name]['attributes']>;

/** The blocks that may stand within MoreDetail, beside paragraphs, lists and headings. */
export const blocksInDetail: readonly FlowBlockName[] = [
  'Figure',
  'Table',
  'Chart',
  'KeyMessage',
  'Callout',
  'Quotation',
];

export const isBlockName = (name: string): name is BlockName => Object.hasOwn(blocks, name);

export const isFlowBlockName = (name: string): name is FlowBlockName =>
  isBlockName(name) && blocks[name].level === 'flow';

export const isInlineBlockName = (name: string): name is InlineBlockName =>
  isBlockName(name) && blocks[name].level === 'inline';
