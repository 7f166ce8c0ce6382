import type { CollectionConfig } from 'payload';
import { allow } from '../access/allow.ts';

/** How a release, or a way back to one, ended. `unchanged`: readers had everything already. */
export const RUN_RESULTS = ['live', 'unchanged', 'failed', 'rolled-back'] as const;
export type RunResult = (typeof RUN_RESULTS)[number];

const nobody = () => false;

/**
 * Every release that this CMS asked for: who brought what to readers, how long it took and how it ended; and every way back, with the
 * reason. Only the worker and the route for going back write here (jobs/note-run.ts).
 */
export const releaseRuns: CollectionConfig = {
  slug: 'release-runs',
  access: { create: nobody, update: nobody, delete: nobody, unlock: nobody, read: allow('read', 'releases') },
  admin: { hidden: true },
  defaultSort: '-id',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'releaseId', type: 'text', index: true },
    { name: 'result', type: 'select', required: true, options: [...RUN_RESULTS] },
    { name: 'startedAt', type: 'date', required: true },
    /** How long it took, in seconds. */
    { name: 'seconds', type: 'number' },
    /** Who: names, or roles where no name is known. */
    { name: 'who', type: 'text' },
    /** What: the first of the documents, as `{ document, title }`. */
    { name: 'changes', type: 'json' },
    { name: 'changeCount', type: 'number' },
    /** Why it failed, or why somebody went back. */
    { name: 'reason', type: 'textarea' },
  ],
};
