import {
  AlignFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block, RichTextField } from 'payload';
import { apart } from '../fields/contract/follow-contract.ts';
import { described } from '../fields/described.ts';
import type { FieldWord } from '../i18n/field-words/index.ts';
import { text } from '../i18n/text.ts';
import { WordPasteFeature } from '../word-paste/paste-feature.ts';
import { linkFeature } from './link.ts';

/* What the record can say, and nothing else: no quotes without a source, no check lists, no colours, no uploads outside a figure. */

const marks = () => [
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  InlineCodeFeature(),
  linkFeature(),
  InlineToolbarFeature(),
];

const lists = () => [
  OrderedListFeature(),
  UnorderedListFeature(),
  IndentFeature({ disabledNodes: ['paragraph', 'heading'], disableTabNode: true }),
];

/** The whole text of a publication. */
export const bodyEditor = (blocks: Block[], inlineBlocks: Block[]) =>
  lexicalEditor({
    admin: { placeholder: text('editor.placeholder') },
    features: [
      FixedToolbarFeature({ applyToFocusedEditor: true }),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      ...marks(),
      ...lists(),
      HorizontalRuleFeature(),
      BlocksFeature({ blocks, inlineBlocks }),
      WordPasteFeature(),
    ],
  });

/** Paragraphs and lists, as key messages, callouts, quotations and field examples hold them. */
const proseEditor = (inlineBlocks: Block[]) =>
  lexicalEditor({
    features: [ParagraphFeature(), ...marks(), ...lists(), BlocksFeature({ inlineBlocks })],
  });

/** Prose with headings of its own and some blocks, as a section with more detail holds it. */
const sectionEditor = (blocks: Block[], inlineBlocks: Block[]) =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      ...marks(),
      ...lists(),
      BlocksFeature({ blocks, inlineBlocks }),
    ],
  });

/** Paragraphs only, as a footnote holds them. */
const noteEditor = (inlineBlocks: Block[]) =>
  lexicalEditor({ features: [ParagraphFeature(), ...marks(), BlocksFeature({ inlineBlocks })] });

/** One table, its cells aligned where numbers ask for it. */
const tableEditor = (inlineBlocks: Block[]) =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      ...marks(),
      AlignFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ inlineBlocks }),
    ],
  });

const content = (editor: RichTextField['editor'], as: FieldWord): RichTextField =>
  apart({ ...described('content', { as }), type: 'richText', required: true, ...(editor && { editor }) });

/** The text within a block: paragraphs and lists. */
export const proseContent = (inlineBlocks: Block[]): RichTextField =>
  content(proseEditor(inlineBlocks), 'content');

/** The text within a block: paragraphs, lists, headings and blocks. */
export const sectionContent = (blocks: Block[], inlineBlocks: Block[]): RichTextField =>
  content(sectionEditor(blocks, inlineBlocks), 'content');

/** The text of a footnote. */
export const noteContent = (inlineBlocks: Block[]): RichTextField =>
  content(noteEditor(inlineBlocks), 'content');

/**
 * The table of a table or chart block.
 * @param start the table that stands there at first
 */
export const tableContent = (inlineBlocks: Block[], start: object): RichTextField => ({
  ...content(tableEditor(inlineBlocks), 'tableContent'),
  defaultValue: start,
});
