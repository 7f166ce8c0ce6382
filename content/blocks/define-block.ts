import type { z } from 'zod';

/** Where a block stands: on lines of its own, or within a line of text. */
export type BlockLevel = 'flow' | 'inline';

/**
 * What stands between a block's tags: nothing; paragraphs and lists; those with headings, figures and other blocks;
 * one Markdown table; or words of a line.
 */
export type BlockContent = 'none' | 'prose' | 'flow' | 'table' | 'phrasing';

/** A block's attributes: text in the file, so every one of them is a string that the schema narrows. */
export type BlockAttributes = z.ZodObject<Record<string, z.ZodType<string | undefined, string | undefined>>>;

export interface Block<
  Level extends BlockLevel = BlockLevel,
  Content extends BlockContent = BlockContent,
  Attributes extends BlockAttributes = BlockAttributes,
> {
  readonly level: Level;
  readonly content: Content;
  /** Strict: an attribute that is not listed is refused. Printed files keep the order of this schema. */
  readonly attributes: Attributes;
}

/** Returns its argument with the narrowest type, so that each block keeps its own level, content and attributes. */
export function defineBlock<
  Level extends BlockLevel,
  Content extends BlockContent,
  Attributes extends BlockAttributes,
>(block: Block<Level, Content, Attributes>): Block<Level, Content, Attributes> {
  return block;
}
