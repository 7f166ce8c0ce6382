import { BLOCK_WORDS } from './blocks.ts';
import { EVALUATION_BRIEF_WORDS } from './evaluation-brief.ts';
import { FACTSHEET_WORDS } from './factsheet.ts';
import { KNOWLEDGE_PAPER_WORDS } from './knowledge-paper.ts';
import { NUMBERED_ITEM_WORDS } from './numbered-items.ts';
import { OTHER_KIND_WORDS } from './other-kinds.ts';
import { PAGE_WORDS } from './page.ts';
import { PUBLICATION_WORDS } from './publication.ts';
import { UPLOAD_WORDS } from './uploads.ts';
import type { FieldWords } from '../words.ts';

const ALL = {
  ...PAGE_WORDS,
  ...PUBLICATION_WORDS,
  ...KNOWLEDGE_PAPER_WORDS,
  ...FACTSHEET_WORDS,
  ...EVALUATION_BRIEF_WORDS,
  ...NUMBERED_ITEM_WORDS,
  ...OTHER_KIND_WORDS,
  ...UPLOAD_WORDS,
  ...BLOCK_WORDS,
} as const;

/** A field that has words. */
export type FieldWord = keyof typeof ALL;

/** What every field is called and what good content of it looks like, by the field's name. */
export const FIELD_WORDS: Record<FieldWord, FieldWords> = ALL;
