import type { PayloadRequest } from 'payload';
import { isAllowed } from '../access/allow.ts';
import type { Env } from '../env.ts';
import { say } from '../i18n/text.ts';
import { readRefused } from './refused-documents.ts';
import { isReleaseRunning, readWrittenState } from './release-files.ts';
import { isUnderWay } from './release-facts.ts';
import type { SiteState, WrittenState } from './release-facts.ts';
import type { ReleaseDesk } from './release-desk.ts';

/** What is true of a state that says a release is under way when the release is gone: killed, or lost with the machine. */
const interrupted = (written: WrittenState, language: string): WrittenState =>
  written.state === 'live'
    ? { ...written, search: 'failed' }
    : { ...written, state: 'failed', reason: say('site.interrupted', language) };

const readLasting = async (env: Env, language: string): Promise<WrittenState | undefined> => {
  const written = await readWrittenState(env.dataDir);
  if (written === undefined || !isUnderWay(written)) return written;
  // Where another machine makes the releases, its processes cannot be asked for.
  if (!env.releaseWorker || (await isReleaseRunning(env.dataDir))) return written;
  // It may have ended between the two looks.
  const again = await readWrittenState(env.dataDir);
  return again && isUnderWay(again) ? interrupted(again, language) : again;
};

/** Gathers where the site is: what the last release wrote, and what waits for the next one. */
export const readSiteState = async (env: Env, desk: ReleaseDesk, req: PayloadRequest): Promise<SiteState> => {
  const { waiting, isRecording, told, warning } = await desk.look(req.payload);
  const written = (await readLasting(env, req.i18n.language)) ?? told.state;
  const rest = {
    waiting,
    mayRelease: isAllowed(req, 'create', 'releases'),
    siteUrl: env.siteUrl,
    refused: await readRefused(req),
    ...(warning && { warning }),
  };
  if (written?.state === 'building') return { ...written, ...rest };
  const { reason, step, ...known } = written ?? {};
  if (isRecording) return { ...known, ...rest, state: 'building', step: 'record', percent: 0 };
  if (waiting > 0) return { ...known, ...rest, state: 'queued' };
  return {
    ...known,
    ...(reason && { reason }),
    ...(step && { step }),
    ...rest,
    state: written?.state ?? 'none',
  };
};
