import type { PublicationKind } from '@kmh/content/schema';
import { EVALUATION_BRIEF_SECTIONS } from './evaluation-brief-sections.ts';
import { FACTSHEET_SECTIONS } from './factsheet-sections.ts';
import { KNOWLEDGE_PAPER_SECTIONS } from './knowledge-paper-sections.ts';
import type { SectionSpec } from './section-spec.ts';

/** The sections of each kind that fill a field, in the order in which a template has them. */
export const SECTION_SPECS: Readonly<Record<PublicationKind, readonly SectionSpec[]>> = {
  'knowledge-paper': KNOWLEDGE_PAPER_SECTIONS,
  factsheet: FACTSHEET_SECTIONS,
  'evaluation-brief': EVALUATION_BRIEF_SECTIONS,
};
