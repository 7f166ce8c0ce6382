import { z } from 'zod';

/*
 * The tree that mammoth makes of a Word file, as far as it is used here. The library does not type it, so it is parsed: a change of
 * the library that would lose something is an error, not a loss.
 */

const NumberingSchema = z.object({ isOrdered: z.boolean(), level: z.union([z.string(), z.number()]) });

const TextSchema = z.object({ type: z.literal('text'), value: z.string() });
const TabSchema = z.object({ type: z.literal('tab') });
const BreakSchema = z.object({ type: z.literal('break'), breakType: z.string() });
const CheckboxSchema = z.object({ type: z.literal('checkbox'), checked: z.boolean().optional() });
const BookmarkSchema = z.object({ type: z.literal('bookmarkStart'), name: z.string().nullish() });
const NoteReferenceSchema = z.object({
  type: z.literal('noteReference'),
  noteType: z.string(),
  noteId: z.string().nullish(),
});
const CommentReferenceSchema = z.object({ type: z.literal('commentReference') });
const ImageSchema = z.object({
  type: z.literal('image'),
  altText: z.string().nullish(),
  contentType: z.string().nullish(),
  readAsBuffer: z.custom<() => Promise<Buffer>>((value) => typeof value === 'function'),
});
export type WordImage = z.output<typeof ImageSchema>;

const RunSchema = z.object({
  type: z.literal('run'),
  styleId: z.string().nullish(),
  isBold: z.boolean(),
  isItalic: z.boolean(),
  isUnderline: z.boolean(),
  isStrikethrough: z.boolean(),
  verticalAlignment: z.string(),
  highlight: z.string().nullish(),
  get children() {
    return z.array(InlineSchema);
  },
});
export type WordRun = z.output<typeof RunSchema>;

const HyperlinkSchema = z.object({
  type: z.literal('hyperlink'),
  href: z.string().nullish(),
  anchor: z.string().nullish(),
  get children() {
    return z.array(InlineSchema);
  },
});

const ParagraphSchema = z.object({
  type: z.literal('paragraph'),
  styleId: z.string().nullish(),
  alignment: z.string().nullish(),
  numbering: NumberingSchema.nullish(),
  get children() {
    return z.array(InlineSchema);
  },
});
export type WordParagraph = z.output<typeof ParagraphSchema>;

const CellSchema = z.object({
  type: z.literal('tableCell'),
  colSpan: z.number().catch(1),
  rowSpan: z.number().catch(1),
  get children() {
    return z.array(NodeSchema);
  },
});
export type WordCell = z.output<typeof CellSchema>;

const RowSchema = z.object({
  type: z.literal('tableRow'),
  isHeader: z.boolean(),
  get children() {
    return z.array(NodeSchema);
  },
});

const TableSchema = z.object({
  type: z.literal('table'),
  get children() {
    return z.array(NodeSchema);
  },
});
export type WordTable = z.output<typeof TableSchema>;

/** Anything that may stand within a line; a text box brings whole paragraphs and tables. */
const InlineSchema = z.discriminatedUnion('type', [
  TextSchema,
  TabSchema,
  BreakSchema,
  CheckboxSchema,
  BookmarkSchema,
  NoteReferenceSchema,
  CommentReferenceSchema,
  ImageSchema,
  RunSchema,
  HyperlinkSchema,
  ParagraphSchema,
  TableSchema,
]);
export type WordInline = z.output<typeof InlineSchema>;

const NodeSchema = z.discriminatedUnion('type', [
  ParagraphSchema,
  TableSchema,
  RowSchema,
  CellSchema,
  BookmarkSchema,
  RunSchema,
  TextSchema,
  HyperlinkSchema,
  ImageSchema,
  NoteReferenceSchema,
  BreakSchema,
  TabSchema,
  CheckboxSchema,
  CommentReferenceSchema,
]);
export type WordNode = z.output<typeof NodeSchema>;

const NoteSchema = z.object({
  noteType: z.string(),
  noteId: z.string().nullish(),
  body: z.array(NodeSchema),
});

/** A whole document: its text, and its notes by `footnote-1`, `endnote-1`. */
export const WordTreeSchema = z.object({
  children: z.array(NodeSchema),
  notes: z.object({ _notes: z.record(z.string(), NoteSchema) }).transform(({ _notes: notes }) => notes),
});
export type WordTree = z.output<typeof WordTreeSchema>;
