import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

/** Somebody named in a publication. */
export const person = defineKind({
  kind: 'person',
  body: 'none',
  facts: {
    displayName: line(120),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
      .optional(),
    affiliations: z.array(reference('organisations')).default([]),
  },
  texts: {},
});
