import { readWithheldPictures } from '@kmh/content/entry';
import { createLocalReq } from 'payload';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { logPicturesGone } from '../media/log-consent.ts';
import { ledgerOf } from '../snapshot/clear-record.ts';
import { refOf } from '../snapshot/document-key.ts';
import { writeSnapshot, type SnapshotReport, type SnapshotRequest } from '../snapshot/write-snapshot.ts';
import { commitChanges } from './commit-changes.ts';
import { forgetOldLines, mark, readUnderWay, type OutboxLine } from './outbox-lines.ts';
import { noteRun } from './note-run.ts';
import { ReleaseFailedError, runReleaseProgram } from './release-process.ts';
import type { ReleaseEvent } from './release-process.ts';
import { noteProgress } from './release-progress.ts';

/** No change for this long and the burst is over; milliseconds. */
const QUIET = 1000;
/** However busy the editors are, nothing waits longer than this; milliseconds. */
const PATIENCE = 10_000;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the burst of changes is over, so that one release brings all of them. */
async function waitForQuiet(payload: Payload): Promise<void> {
  const begin = Date.now();
  for (;;) {
    const lines = await readUnderWay(payload);
    const newest = Math.max(0, ...lines.map(({ createdAt }) => Date.parse(createdAt)));
    const rest = newest + QUIET - Date.now();
    if (rest <= 0 || Date.now() - begin >= PATIENCE) return;
    await pause(rest);
  }
}

/** The last word on each document; an earlier change of it is contained in a later one. */
const lastWords = (lines: readonly OutboxLine[]): Map<string, OutboxLine> =>
  new Map(lines.map((line) => [line.document, line]));

const toRequest = ({ document, successor, version }: OutboxLine): SnapshotRequest[] => {
  const ref = refOf(document);
  return ref === undefined
    ? []
    : [{ ...ref, version: version ?? undefined, successor: successor ?? undefined }];
};

/** Writes the record; what cannot be written is marked with the reason, and the rest goes on. */
async function record(payload: Payload, env: Env, lines: readonly OutboxLine[]): Promise<SnapshotReport> {
  await mark(payload, lines, 'recorded', { reason: null });
  const words = [...lastWords(lines).values()];
  const report = await writeSnapshot(payload, env, words.flatMap(toRequest));
  for (const { key, reason } of report.refused)
    await mark(
      payload,
      lines.filter(({ document }) => document === key),
      'refused',
      { reason },
    );
  return report;
}

/** Pictures that a release may just have taken from readers; what an interrupted one had begun with only the ledger still knows. */
const withheldOf = (env: Env, { withheld }: SnapshotReport, isLeftOver: boolean): string[] =>
  isLeftOver
    ? [...new Set([...withheld, ...readWithheldPictures(ledgerOf(env.contentDir)).keys()])]
    : [...withheld];

/** Runs the release and writes down how it ended, with who brought what. */
async function runNoted(
  payload: Payload,
  env: Env,
  startedAt: Date,
  lines: readonly OutboxLine[],
  askedBy: string | undefined,
): Promise<void> {
  const events: ReleaseEvent[] = [];
  // The release goes on when the database cannot be told how far it is.
  const tell = () =>
    noteProgress(payload, env, {}).catch((err: unknown) => {
      payload.logger.warn({ err, msg: 'How far the release is could not be noted.' });
    });
  const about = { startedAt, lines, who: lines.length === 0 ? askedBy : undefined };
  try {
    await runReleaseProgram(env, env.releasePrograms.release, (event) => {
      events.push(event);
      void tell();
    });
    const live = events.find((event) => event.type === 'live');
    const result = live?.changed === false ? 'unchanged' : 'live';
    await noteRun(payload, { ...about, result, releaseId: live?.releaseId });
  } catch (error) {
    if (error instanceof ReleaseFailedError)
      await noteRun(payload, { ...about, result: 'failed', reason: error.message });
    throw error;
  } finally {
    await noteProgress(payload, env, {});
  }
}

export interface Outcome {
  readonly written: number;
  readonly removed: number;
  readonly refused: number;
  readonly released: boolean;
}

/**
 * Brings everything that is waiting to readers: writes the record, commits it where that is wished, and makes one release of it.
 * It can be run again after any interruption, and does nothing when there is nothing to do.
 *
 * @param isWanted true when somebody asks for a release although nothing may have changed
 * @param askedBy the name of whoever asks for it
 * @throws ReleaseFailedError when the release fails; what was recorded goes out with the next one
 */
export async function publishRelease(
  payload: Payload,
  env: Env,
  isWanted: boolean,
  askedBy?: string,
): Promise<Outcome> {
  await waitForQuiet(payload);
  const lines = await readUnderWay(payload);
  if (lines.length === 0 && !isWanted) return { written: 0, removed: 0, refused: 0, released: false };
  const startedAt = new Date();
  // Lines that an earlier run had begun with may be in the record already, and still not with readers.
  const isLeftOver = lines.some(({ state }) => state === 'recorded');

  await noteProgress(payload, env, { isRecording: true });
  const report = await record(payload, env, lines).catch(async (error: unknown) => {
    await noteProgress(payload, env, { isRecording: false });
    throw error;
  });
  const warning = env.contentGit
    ? await commitChanges(env.contentDir, report, [...lastWords(lines).values()])
    : undefined;
  const isChanged = report.written.length > 0 || report.removed.length > 0;
  const isReleased = isWanted || isLeftOver || isChanged || report.withheld.length > 0;
  await noteProgress(payload, env, { isRecording: false, warning: warning ?? null });
  if (isReleased) {
    await runNoted(payload, env, startedAt, lines, askedBy);
    const req = await createLocalReq({}, payload);
    await logPicturesGone(req, withheldOf(env, report, isLeftOver), new Date());
  }
  const refused = new Set(report.refused.map(({ key }) => key));
  const gone = lines.filter(({ document }) => !refused.has(document));
  await mark(payload, gone, 'live', { liveAt: new Date().toISOString() });
  await forgetOldLines(payload);
  return {
    written: report.written.length,
    removed: report.removed.length,
    refused: report.refused.length,
    released: isReleased,
  };
}
