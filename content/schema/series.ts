import { defineKind } from './define-kind.ts';
import { PartialDateSchema } from './date.ts';
import { pageFacts, pageTexts } from './publication.ts';
import { reference } from './reference.ts';
import { line, text } from './text.ts';

/** Publications that appear one after another under a common title. */
export const series = defineKind({
  kind: 'series',
  body: 'none',
  facts: {
    ...pageFacts,
    issn: line(9).optional(),
    launched: PartialDateSchema,
    cover: reference('media').optional(),
  },
  texts: { ...pageTexts, description: text() },
});
