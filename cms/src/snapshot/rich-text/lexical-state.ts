import { z } from 'zod';
import { IdSchema } from '../../fields/values.ts';

/*
 * The parts of Lexical's serialised state that a publication's text consists of. What else a node carries (direction, style, version)
 * says nothing that is published, and is left unread.
 */

/** The id of a document in the CMS: a number on SQL databases. */
export type DocumentId = string | number;

/** A relation, populated or not. */
export const DocumentIdSchema = z
  .union([z.string(), z.number(), z.object({ id: IdSchema })])
  .transform((value): DocumentId => (typeof value === 'object' ? value.id : value));

/** Which document a link or a polymorphic relation leads to. */
export const DocumentPointerSchema = z.object({ relationTo: z.string(), value: DocumentIdSchema });
export type DocumentPointer = z.output<typeof DocumentPointerSchema>;

/** The name of a document among those of all collections: `factsheets/12`. */
export const pointerKey = ({ relationTo, value }: DocumentPointer): string => `${relationTo}/${value}`;

const TextSchema = z.object({ type: z.literal('text'), text: z.string(), format: z.number().default(0) });
const TabSchema = z.object({ type: z.literal('tab') });
const LineBreakSchema = z.object({ type: z.literal('linebreak') });
const HorizontalRuleSchema = z.object({ type: z.literal('horizontalrule') });

const LinkFieldsSchema = z.object({
  linkType: z.enum(['custom', 'internal']).default('custom'),
  url: z.string().nullish(),
  doc: DocumentPointerSchema.nullish(),
});

/** A block's own fields, by name; each block knows what they hold. */
const FieldsSchema = z.looseObject({ blockType: z.string() });
const BlockSchema = z.object({ type: z.literal('block'), fields: FieldsSchema });
const InlineBlockSchema = z.object({ type: z.literal('inlineBlock'), fields: FieldsSchema });

export type LexicalText = z.output<typeof TextSchema>;
export type LexicalBlock = z.output<typeof BlockSchema>;
export type LexicalInlineBlock = z.output<typeof InlineBlockSchema>;
type Fieldless = z.output<typeof TabSchema | typeof LineBreakSchema | typeof HorizontalRuleSchema>;

interface Element {
  children: LexicalNode[];
}
export interface LexicalLink extends Element {
  type: 'link';
  fields: z.output<typeof LinkFieldsSchema>;
}
/** A link that the editor made of an address somebody typed. */
export interface LexicalAutoLink extends Element {
  type: 'autolink';
  fields: z.output<typeof LinkFieldsSchema>;
}
export interface LexicalParagraph extends Element {
  type: 'paragraph';
  /** How the line is aligned: `left`, `center`, `right`, `start`, `end`, `justify`, or empty. */
  format: string;
}
export interface LexicalHeading extends Element {
  type: 'heading';
  tag: string;
}
export interface LexicalList extends Element {
  type: 'list';
  listType: string;
  start: number;
}
export interface LexicalListItem extends Element {
  type: 'listitem';
}
export interface LexicalTable extends Element {
  type: 'table';
}
export interface LexicalTableRow extends Element {
  type: 'tablerow';
}
export interface LexicalTableCell extends Element {
  type: 'tablecell';
  headerState: number;
  colSpan: number;
  rowSpan: number;
}

/** A node that no publication can hold, such as one that was pasted from elsewhere. */
export interface UnknownNode {
  type: 'unknown';
  was: string;
}

export type LexicalNode =
  | LexicalText
  | Fieldless
  | LexicalLink
  | LexicalAutoLink
  | LexicalParagraph
  | LexicalHeading
  | LexicalList
  | LexicalListItem
  | LexicalTable
  | LexicalTableRow
  | LexicalTableCell
  | LexicalBlock
  | LexicalInlineBlock
  | UnknownNode;

const ChildrenSchema: z.ZodType<LexicalNode[]> = z.lazy(() => z.array(NodeSchema));
const span = z
  .int()
  .positive()
  .nullish()
  .transform((value) => value ?? 1);
const element = { children: ChildrenSchema };

const knownNodes = [
  TextSchema,
  TabSchema,
  LineBreakSchema,
  HorizontalRuleSchema,
  z.object({ type: z.literal('link'), fields: LinkFieldsSchema, ...element }),
  z.object({ type: z.literal('autolink'), fields: LinkFieldsSchema, ...element }),
  z.object({ type: z.literal('paragraph'), format: z.coerce.string().default(''), ...element }),
  z.object({ type: z.literal('heading'), tag: z.string(), ...element }),
  z.object({ type: z.literal('list'), listType: z.string(), start: z.number().default(1), ...element }),
  z.object({ type: z.literal('listitem'), ...element }),
  z.object({ type: z.literal('table'), ...element }),
  z.object({ type: z.literal('tablerow'), ...element }),
  z.object({
    type: z.literal('tablecell'),
    headerState: z.number().default(0),
    colSpan: span,
    rowSpan: span,
    ...element,
  }),
  BlockSchema,
  InlineBlockSchema,
] as const;
const knownTypes: ReadonlySet<string> = new Set(knownNodes.map((node) => node.shape.type.value));

const NodeSchema: z.ZodType<LexicalNode> = z.union([
  z.discriminatedUnion('type', knownNodes),
  z
    .object({ type: z.string().refine((type) => !knownTypes.has(type)) })
    .transform(({ type }): UnknownNode => ({ type: 'unknown', was: type })),
]);

/** The value of a rich text field. */
export const LexicalStateSchema = z.object({ root: z.object({ children: ChildrenSchema }) });
export type LexicalState = z.output<typeof LexicalStateSchema>;
