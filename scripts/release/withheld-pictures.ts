import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReleasePaths } from './paths.ts';
import { liveSummary } from './switch.ts';

/** Pictures that no release may show, by their names in the record, with the day since when. */
export type WithheldPictures = ReadonlyMap<string, string>;

/**
 * Looks whether a record holds pictures that may not be shown, as one does that was restored from before they were taken away.
 *
 * @returns a sentence for each
 */
export const withheldInRecord = (contentDir: string, withheld: WithheldPictures): string[] =>
  [...withheld].flatMap(([picture, since]) =>
    existsSync(join(contentDir, 'media', picture))
      ? `media/${picture} — may not be shown since ${since}: the people in it agreed no longer. Take it out of the record with all that shows it, or publish from the CMS, which does that.`
      : [],
  );

/** Whether a file of a release is one of such a picture. */
export const isOfWithheld = (path: string, withheld: WithheldPictures): boolean => {
  const [folder, picture = ''] = path.split('/');
  return folder === 'media' && withheld.has(picture);
};

/** Whether a release, as it lies on the disk, shows such a picture; kept files of the release before it count. */
export const showsWithheld = (release: string, withheld: WithheldPictures): boolean =>
  [...withheld.keys()].some((picture) => existsSync(join(release, 'site', 'media', picture)));

/**
 * Deletes what could still bring such a picture to readers once a release without it is live: earlier releases that show it, whole, as files
 * to take along hold it too, and compressed forms that no file of the build has any more.
 *
 * @param compressed where the compressed forms of the build's files lie
 * @returns the releases that were deleted, to which nobody can go back
 */
export function forgetWithheld(
  paths: Pick<ReleasePaths, 'releases' | 'current' | 'brotli'>,
  withheld: WithheldPictures,
  compressed: Iterable<{ readonly file: string }>,
): string[] {
  if (withheld.size === 0) return [];
  const live = liveSummary(paths.current)?.id;
  const showing = readdirSync(paths.releases).filter(
    (id) => id !== live && showsWithheld(join(paths.releases, id), withheld),
  );
  if (showing.length === 0) return [];
  const wanted = new Set([...compressed].map(({ file }) => basename(file)));
  // First what nobody would look for again if this were interrupted.
  for (const name of readdirSync(paths.brotli))
    if (!wanted.has(name)) rmSync(join(paths.brotli, name), { force: true });
  for (const id of showing) rmSync(join(paths.releases, id), { recursive: true, force: true });
  return showing.filter((id) => !id.startsWith('.'));
}
