import { z } from 'zod';
import { LangSchema } from '../vocabulary/lang.ts';
import { defineKind } from './define-kind.ts';
import { line } from './text.ts';

/** A file to download: beside the entry, or at the address where it is published. */
export const document = defineKind({
  kind: 'document',
  body: 'none',
  facts: {
    file: line(120)
      .regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'not a file name' })
      .optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
    language: LangSchema,
    /** Media type, such as `application/pdf`. */
    mime: line(100).regex(/^[a-z]+\/[a-z0-9.+-]+$/),
    bytes: z.int().positive(),
    pages: z.int().positive().optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    /** A PDF with tags that a screen reader can follow. */
    tagged: z.boolean().optional(),
  },
  texts: { title: line() },
});
