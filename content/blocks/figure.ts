import { z } from 'zod';
import { referenceAttribute, TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** A picture from the media library, in its finished sizes, with its credit. */
export const Figure = defineBlock({
  level: 'flow',
  content: 'none',
  attributes: z.strictObject({
    /** Folder name of the picture under `entries/media`. Alternative text and credit come from there. */
    media: referenceAttribute('media'),
    /** What the picture shows here, below it. Without one the picture's own caption is shown. */
    caption: TextAttribute.optional(),
    /** What a reader who cannot see the picture needs beyond the alternative text: the data of a map or diagram. */
    longDescription: TextAttribute.optional(),
  }),
});
