import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a sealed release consists of; stands beside its `site` folder, outside what is served. */
export const ManifestSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** SHA-256 over all paths and their SHA-256: two releases with the same digest show the same. */
  digest: z.string(),
  documents: z.number(),
  pages: z.number(),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.number() })),
  /** Hashed files of the release before, kept so that pages still open in browsers find them. */
  retained: z.array(z.string()),
  redirects: z.record(z.string(), z.string()),
  gone: z.array(z.string()),
});
export type Manifest = z.output<typeof ManifestSchema>;

/** The manifest of a release folder, or nothing when it is not there or not whole. */
export function readManifest(release: string): Manifest | undefined {
  try {
    return ManifestSchema.parse(JSON.parse(readFileSync(join(release, 'manifest.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
