import type { PayloadRequest } from 'payload';

/**
 * True while the CMS is filled from the record: what was published is taken as it was, with the languages, numbers and dates
 * that it has there. Only the system says so, never a request from outside.
 */
export const comesFromRecord = (req: PayloadRequest): boolean => !req.user && req.context.source === 'record';
