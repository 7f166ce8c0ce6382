import { z } from 'zod';
import { SlugSchema } from './slug.ts';
import type { Folder } from './folders.ts';

/** Marks a string as pointing to entries in these folders; read from a schema with `.meta()?.reference`. */
export const ReferenceMetaSchema = z.object({ reference: z.array(z.string()), polymorphic: z.boolean() });

/** The slug of an entry in one folder. */
export const reference = (folder: Folder) => SlugSchema.meta({ reference: [folder], polymorphic: false });

/** `folder/slug` of an entry in one of several folders, such as `organisations/iom`. */
export const referenceToAny = (folders: readonly [Folder, ...Folder[]]) =>
  z
    .string()
    .regex(new RegExp(`^(?:${folders.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), {
      error: `not in ${folders.join(', ')}`,
    })
    .meta({ reference: [...folders], polymorphic: true });

/** A person or an organisation. */
export const agent = () => referenceToAny(['people', 'organisations']);

/** Anything with a page of its own. */
export const page = () =>
  referenceToAny([
    'knowledge-papers',
    'factsheets',
    'evaluation-briefs',
    'series',
    'projects',
    'news',
    'events',
  ]);
