import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A file of a release. */
interface SealedFile {
  readonly sha256: string;
  readonly bytes: number;
  /** Of its Brotli form, where there is one. */
  readonly brotli?: number | undefined;
}

type SealedFiles = ReadonlyMap<string, SealedFile>;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/*
 * Only `sealRelease` writes them, all at once: to look at each of a hundred thousand would take longer than to read them. Pairs of path and value
 * are written and gone through in half the time that an object of them takes; a release that was made before they were holds an object.
 */
const SealedFilesSchema = z.union([
  z
    .custom<readonly (readonly [string, SealedFile])[]>(Array.isArray)
    .transform((pairs): SealedFiles => new Map(pairs)),
  z
    .custom<Readonly<Record<string, SealedFile>>>(isObject)
    .transform((files): SealedFiles => new Map(Object.entries(files))),
]);

/** What a sealed release consists of; stands beside its `site` folder, outside what is served. */
export const ManifestSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** SHA-256 over all paths and their SHA-256: two releases with the same digest show the same. */
  digest: z.string(),
  documents: z.number(),
  pages: z.number(),
  /** By path. */
  files: SealedFilesSchema,
  /** Hashed files of the release before, kept so that pages still open in browsers find them. */
  retained: z.array(z.string()),
  redirects: z.record(z.string(), z.string()),
  gone: z.array(z.string()),
  /** Where each permanent address leads, by the address with a slash at its end: `/k/{permalinkId}/` and `/k/{permalinkId}/{lang}/`. */
  permanent: z.record(z.string(), z.string()).default({}),
});
export type Manifest = z.output<typeof ManifestSchema>;

/** A manifest as it is written down. */
export const printManifest = ({ files, ...facts }: Manifest): string =>
  JSON.stringify({ ...facts, files: [...files] });

/** The few facts of a release that stand in a file of their own, for whoever need not know of each of its files. */
const SummarySchema = z.object({ id: z.string(), time: z.iso.datetime(), documents: z.number() });
export type Summary = z.output<typeof SummarySchema>;

/** The few facts of a release folder, or nothing when it is not there or not whole. */
export function readSummary(release: string): Summary | undefined {
  try {
    return SummarySchema.parse(JSON.parse(readFileSync(join(release, 'release.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

/* A release asks for the live manifest several times, and it is a long one. */
let last: { path: string; mtimeMs: number; manifest: Manifest } | undefined;

/** The manifest of a release folder, or nothing when it is not there or not whole. */
export function readManifest(release: string): Manifest | undefined {
  const path = join(release, 'manifest.json');
  try {
    const { mtimeMs } = statSync(path);
    if (last?.path === path && last.mtimeMs === mtimeMs) return last.manifest;
    const manifest = ManifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    last = { path, mtimeMs, manifest };
    return manifest;
  } catch {
    return undefined;
  }
}
