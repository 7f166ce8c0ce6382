import type { FlowBlockName, InlineBlockName } from '../blocks/index.ts';

/*
 * The tree of a body: mdast with nothing in it but what a publication may hold. Every type here can be handed to code
 * that takes mdast; the other way goes through `checkTree`.
 */

export interface Text {
  type: 'text';
  value: string;
}

export interface InlineCode {
  type: 'inlineCode';
  value: string;
}

/** The start of a new line within a paragraph. */
export interface Break {
  type: 'break';
}

export interface Emphasis {
  type: 'emphasis';
  children: Phrasing[];
}

export interface Strong {
  type: 'strong';
  children: Phrasing[];
}

export interface Delete {
  type: 'delete';
  children: Phrasing[];
}

export interface Link {
  type: 'link';
  /** https:, mailto:, tel:, `/k/<permalinkId>` or `#anchor`. */
  url: string;
  children: Phrasing[];
}

export interface FootnoteReference {
  type: 'footnoteReference';
  identifier: string;
  label: string;
}

export interface BlockAttribute {
  type: 'mdxJsxAttribute';
  name: string;
  value: string;
}

/** A block within a line: Cite, Sub, Sup, Span. */
export interface InlineBlock {
  type: 'mdxJsxTextElement';
  name: InlineBlockName;
  attributes: BlockAttribute[];
  children: Phrasing[];
}

export type Phrasing =
  Text | InlineCode | Break | Emphasis | Strong | Delete | Link | FootnoteReference | InlineBlock;

export interface Paragraph {
  type: 'paragraph';
  children: Phrasing[];
}

export interface Heading {
  type: 'heading';
  depth: 2 | 3 | 4;
  children: Phrasing[];
}

export interface ListItem {
  type: 'listItem';
  /** Whether blank lines stand between its children. It follows from what they are. */
  spread: boolean;
  children: (Paragraph | List)[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  /** Number of the first item of an ordered list, else null. */
  start: number | null;
  /** Whether blank lines stand between the items. It follows from what they hold. */
  spread: boolean;
  children: ListItem[];
}

export interface ThematicBreak {
  type: 'thematicBreak';
}

export interface TableCell {
  type: 'tableCell';
  children: Phrasing[];
}

export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

/** The Markdown table of a Table or Chart block: every row has as many cells as the first. */
export interface Table {
  type: 'table';
  align: ('left' | 'right' | 'center' | null)[];
  children: TableRow[];
}

/** A block on lines of its own. */
export interface FlowBlock {
  type: 'mdxJsxFlowElement';
  name: FlowBlockName;
  attributes: BlockAttribute[];
  children: BlockChild[];
}

export type BlockChild = Paragraph | List | Heading | Table | FlowBlock;

export interface FootnoteDefinition {
  type: 'footnoteDefinition';
  identifier: string;
  label: string;
  children: Paragraph[];
}

export type BodyChild = Paragraph | Heading | List | ThematicBreak | FlowBlock | FootnoteDefinition;

export type BodyNode = Body | BodyChild | BlockChild | Phrasing | ListItem | TableRow | TableCell;

/** The body of a publication in one language. */
export interface Body {
  type: 'root';
  children: BodyChild[];
}
