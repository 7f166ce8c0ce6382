import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ledgerOf } from '../snapshot/clear-record.ts';
import { git } from './git.ts';

/** A change of the record, for its history. */
export interface RecordChange {
  /** What was done, in one line: `Publish factsheets/seeds-and-tools (en, fr)`. */
  readonly summary: string;
  /** Everything that changed with it, as paths below the record: `media/0123456789abcdef`. */
  readonly paths: readonly string[];
  /** Whose decision it was; persons are not named. */
  readonly role: string | undefined;
}

const people: Readonly<Record<string, string>> = {
  contributor: 'a contributor',
  editor: 'an editor',
  publisher: 'a publisher',
  admin: 'an administrator',
};

const sayRole = (role: string | undefined): string =>
  (role === undefined ? undefined : people[role]) ?? 'the system';

const identityOf = (role: string | undefined): Record<string, string> => {
  const known = role !== undefined && Object.hasOwn(people, role) ? role : 'system';
  return {
    GIT_AUTHOR_NAME: `KMH ${known}`,
    GIT_AUTHOR_EMAIL: `${known}@kmh.invalid`,
    GIT_COMMITTER_NAME: 'KMH publishing system',
    GIT_COMMITTER_EMAIL: 'system@kmh.invalid',
  };
};

/** Paths that git can commit: those on the disk, and those it knows and that are gone. */
async function committable(contentDir: string, paths: readonly string[]): Promise<string[]> {
  const root = (await git(contentDir, ['rev-parse', '--show-toplevel'])).trim();
  const known: string[] = [];
  for (const path of paths) {
    const place = resolve(realpathSync(contentDir), path);
    if (relative(root, place).startsWith('..')) continue;
    const isThere = existsSync(place) && !(await isIgnored(contentDir, path));
    if (isThere || (await git(contentDir, ['ls-files', '--', path])) !== '') known.push(path);
  }
  return known;
}

const isIgnored = (contentDir: string, path: string): Promise<boolean> =>
  git(contentDir, ['check-ignore', '--quiet', '--', path]).then(
    () => true,
    () => false,
  );

/**
 * Commits a change of the record to the git repository that holds it: the changed entries and the ledger of addresses beside them,
 * and nothing else, whatever else is changed or staged there.
 *
 * @param contentDir the record
 * @returns whether there was anything to commit
 * @throws GitError when the record is in no repository, or git refuses
 */
export async function commitRecord(
  contentDir: string,
  { summary, paths, role }: RecordChange,
): Promise<boolean> {
  const known = await committable(contentDir, [...paths, relative(contentDir, ledgerOf(contentDir))]);
  if (known.length === 0) return false;
  await git(contentDir, ['add', '--all', '--', ...known]);
  const changed = await git(contentDir, ['status', '--porcelain', '--untracked-files=no', '--', ...known]);
  if (changed === '') return false;
  const message = `${summary} — by ${sayRole(role)}`;
  const commit = ['commit', '--quiet', '--no-verify', '--only', '-m', message, '--', ...known];
  await git(contentDir, ['-c', 'commit.gpgSign=false', ...commit], { identity: identityOf(role) });
  return true;
}

/**
 * Pushes what is committed to the remote of the branch, if it has one.
 *
 * @returns a sentence for people when it could not be pushed; the next publication tries again
 */
export async function pushRecord(contentDir: string): Promise<string | undefined> {
  const remotes = (await git(contentDir, ['remote'])).split('\n').filter((name) => name !== '');
  const [first] = remotes;
  if (first === undefined) return undefined;
  const remote = remotes.includes('origin') ? 'origin' : first;
  try {
    await git(contentDir, ['push', '--quiet', remote, 'HEAD']);
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `The publication is committed, and could not be pushed to ${remote}; the next one tries again. ${said}`;
  }
}
