import { z } from 'zod';
import { CountrySchema } from '../vocabulary/countries.ts';
import { licences } from '../vocabulary/licences.ts';
import { PartialDateSchema } from './date.ts';
import { defineKind } from './define-kind.ts';
import { line, text } from './text.ts';

const pixels = z.int().positive();
const bytes = z.int().positive();
const share = z.number().min(0).max(100);

/** A picture's file in its folder. */
const fileName = line(80).regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'not a file name' });

/**
 * A picture. Its folder is named by the first 16 hex digits of the original's SHA-256 and holds the original and the finished
 * sizes. Whether people consented is known to the CMS alone: a picture that may not be shown is not in the record.
 */
export const media = defineKind({
  kind: 'media',
  body: 'none',
  facts: {
    /** The original, free of metadata, from which the sizes were made. */
    file: fileName,
    mime: z.enum(['image/jpeg', 'image/png', 'image/webp']),
    width: pixels,
    height: pixels,
    bytes,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** From small to large; each format in the same widths. */
    renditions: z
      .array(
        z.strictObject({
          file: fileName,
          mime: z.enum(['image/avif', 'image/webp', 'image/jpeg']),
          width: pixels,
          height: pixels,
          bytes,
        }),
      )
      .min(1),
    /** Says nothing that the text does not say: it has no alternative text. */
    decorative: z.boolean().default(false),
    credit: line(),
    takenAt: PartialDateSchema.optional(),
    country: CountrySchema.optional(),
    /** What must stay in view when it is cut, in per cent from the left and the top. */
    focalPoint: z.strictObject({ x: share, y: share }).default({ x: 50, y: 50 }),
    /** People can be recognised. */
    identifiable: z.boolean().default(false),
    /** Some of them are minors. */
    minors: z.boolean().default(false),
    licence: licences.schema,
  },
  texts: {
    alt: text(1_000).optional(),
    caption: text(1_000).optional(),
  },
});
