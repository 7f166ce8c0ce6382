import { z } from 'zod';
import sizes from './pictures.json' with { type: 'json' };

const SizesSchema = z.record(
  z.string(),
  z.object({ width: z.int().positive(), height: z.int().positive(), bytes: z.int().positive() }),
);

/** The pictures in `public/guide` by name, with their sizes in pixels; `pnpm guide:pictures` writes both. */
export const pictures: Readonly<Record<string, z.output<typeof SizesSchema>[string] | undefined>> =
  SizesSchema.parse(sizes);
