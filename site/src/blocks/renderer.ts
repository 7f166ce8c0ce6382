import type { AttributesOf, BlockName, FlowBlockName, InlineBlockName } from '@kmh/content/blocks';
import { blocks } from '@kmh/content/blocks';
import type { BlockAttribute, BlockChild, Phrasing } from '@kmh/content/entry';
import type { z } from 'zod';
import type { BodyState } from '../body/body-state.ts';
import type { Html } from '../body/html.ts';

/** Writes one block: its attributes, what stands between its tags, and the body around it. */
export type FlowRenderer<Name extends FlowBlockName> = (
  attributes: AttributesOf<Name>,
  children: readonly BlockChild[],
  state: BodyState,
) => Html;

/** Writes a block within a line. */
export type InlineRenderer<Name extends InlineBlockName> = (
  attributes: AttributesOf<Name>,
  children: readonly Phrasing[],
  state: BodyState,
) => Html;

const schemas: { readonly [Name in BlockName]: { readonly attributes: z.ZodType<AttributesOf<Name>> } } =
  blocks;

/** A block's attributes, checked against its schema. */
export const attributesOf = <Name extends BlockName>(
  name: Name,
  attributes: readonly BlockAttribute[],
): AttributesOf<Name> =>
  schemas[name].attributes.parse(Object.fromEntries(attributes.map((each) => [each.name, each.value])));
