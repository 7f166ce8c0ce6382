import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { reference } from './reference.ts';
import { line, text } from './text.ts';

/** A subject heading (SKOS concept). */
export const topic = defineKind({
  kind: 'topic',
  body: 'none',
  facts: {
    code: line(40),
    broader: reference('topics').optional(),
    /** The same concept elsewhere. */
    sameAs: z.array(z.url({ protocol: /^https?$/ })).default([]),
  },
  texts: {
    label: line(120),
    /** Other words for it, which search also answers to. */
    altLabels: z.array(line(120)).default([]),
    description: text(2_000).optional(),
  },
});
