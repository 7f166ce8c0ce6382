import { hasDrafts } from '../snapshot/record-folders.ts';
import { refOf } from '../snapshot/document-key.ts';
import type { Change, SnapshotReport } from '../snapshot/write-snapshot.ts';
import { commitRecord, pushRecord, type RecordChange } from './commit-record.ts';
import type { OutboxLine } from './outbox-lines.ts';

const verbOf = (change: Change): string => {
  if (change.isRemoved) return 'Take down';
  const ref = refOf(change.key);
  if (ref === undefined || !hasDrafts(ref.collection)) return 'Save';
  return change.isWithdrawn ? 'Withdraw' : 'Publish';
};

const nameWithLanguages = ({ name, langs }: Change): string =>
  langs.length === 0 ? name : `${name} (${langs.join(', ')})`;

/** What happened to one document, in one line. A new address is told with the old one. */
function summarise(changes: readonly Change[]): string {
  const written = changes.find(({ isRemoved }) => !isRemoved);
  const removed = changes.find(({ isRemoved }) => isRemoved);
  if (written === undefined) return removed === undefined ? '' : `Take down ${removed.name}`;
  const was = removed === undefined ? '' : `, before at ${removed.name}`;
  return `${verbOf(written)} ${nameWithLanguages(written)}${was}`;
}

/**
 * Sorts what changed into one commit for each document that somebody published, saved or took down: its own entry with the
 * pictures, documents and names that came with it. What followed by itself comes last.
 */
export function planCommits(changes: readonly Change[], lines: readonly OutboxLine[]): RecordChange[] {
  const open = new Map(changes.map((change) => [change.name, change]));
  const asked = new Set(lines.map(({ document }) => document));
  const commits = lines.flatMap(({ document, role }): RecordChange[] => {
    const own = [...open.values()].filter(({ key }) => key === document);
    if (own.length === 0) return [];
    const refers = new Set(own.flatMap((change) => change.refers));
    const brought = [...open.values()].filter(({ name, key }) => refers.has(name) && !asked.has(key));
    const paths = [...own, ...brought].map(({ name }) => name);
    for (const path of paths) open.delete(path);
    return [{ summary: summarise(own), paths, role: role ?? undefined }];
  });
  const rest = [...open.keys()];
  if (rest.length === 0) return commits;
  const [first = ''] = rest;
  const summary =
    rest.length === 1 ? `Follow with ${first}` : `Follow with ${rest.length} entries that point to it`;
  return [...commits, { summary, paths: rest, role: undefined }];
}

/**
 * Commits what changed to the record's git repository and pushes it where there is a remote.
 *
 * @returns a sentence for people when something did not work; the publication goes on all the same
 */
export async function commitChanges(
  contentDir: string,
  report: SnapshotReport,
  lines: readonly OutboxLine[],
): Promise<string | undefined> {
  try {
    for (const commit of planCommits(report.changes, lines)) await commitRecord(contentDir, commit);
    return await pushRecord(contentDir);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `The record is written, and could not be committed to git (CONTENT_GIT). ${said}`;
  }
}
