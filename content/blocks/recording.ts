import { z } from 'zod';
import { langs } from '../vocabulary/lang.ts';
import { AddressAttribute, countAttribute, TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** A link to a film or sound recording, with what it costs to watch it. Never embedded: it opens where it is kept. */
export const Recording = defineBlock({
  level: 'flow',
  content: 'none',
  attributes: z.strictObject({
    /** Where the recording is, beginning with https:// */
    url: AddressAttribute,
    /** What it records. */
    title: TextAttribute,
    /** The language spoken, as a tag: en, fr, es, ar, pt. */
    language: z.enum(langs, { error: `must be one of ${langs.join(', ')}` }),
    /** How long it takes, in whole minutes. */
    minutes: countAttribute(1).optional(),
    /** How heavy it is, in bytes. */
    bytes: countAttribute(1).optional(),
  }),
});
