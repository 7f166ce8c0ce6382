import { z } from 'zod';
import { eventModes } from '../vocabulary/event-modes.ts';
import { LangSchema } from '../vocabulary/lang.ts';
import { MomentSchema } from './date.ts';
import { defineKind } from './define-kind.ts';
import { pageFacts, pageTexts } from './publication.ts';
import { agent, page, reference } from './reference.ts';
import { line, text } from './text.ts';

/** A webinar, seminar or public event, with its recordings. */
export const event = defineKind({
  kind: 'event',
  body: 'optional',
  facts: {
    ...pageFacts,
    start: MomentSchema,
    end: MomentSchema,
    /** An IANA time zone name, such as `Europe/Brussels`. */
    timezone: line(60),
    mode: eventModes.schema,
    joinUrl: z.url({ protocol: /^https$/ }).optional(),
    /** The languages spoken (schema.org inLanguage). */
    inLanguage: z.array(LangSchema).default([]),
    interpretation: z.array(LangSchema).default([]),
    speakers: z.array(agent()).default([]),
    recordings: z
      .array(
        z.strictObject({
          language: LangSchema,
          url: z.url({ protocol: /^https$/ }),
          minutes: z.int().positive().optional(),
          bytes: z.int().positive().optional(),
        }),
      )
      .default([]),
    materials: z.array(reference('documents')).default([]),
    about: z.array(page()).default([]),
  },
  texts: {
    ...pageTexts,
    venue: line().optional(),
    agenda: z
      .array(z.strictObject({ time: line(60).optional(), title: line(), text: text(2_000).optional() }))
      .default([]),
    transcript: text(200_000).optional(),
  },
});
