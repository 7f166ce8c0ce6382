import { z } from 'zod';
import { DateSchema } from './date.ts';
import { defineKind } from './define-kind.ts';
import { pageFacts, pageTexts } from './publication.ts';
import { page, reference } from './reference.ts';

/** A short note that something was released or happened; it points to the publication and never restates its findings. */
export const news = defineKind({
  kind: 'news',
  body: 'required',
  facts: {
    ...pageFacts,
    date: DateSchema,
    image: reference('media').optional(),
    about: z.array(page()).default([]),
  },
  texts: pageTexts,
});
