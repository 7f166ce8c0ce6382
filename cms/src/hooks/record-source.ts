import type { PayloadRequest } from 'payload';

/**
 * True while the CMS is filled from the record: what was published is taken as it was, with the languages, numbers and dates
 * that it has there. Only the system says so, never a request from outside.
 */
export const comesFromRecord = (req: PayloadRequest): boolean => !req.user && req.context.source === 'record';

/**
 * True while a draft is made from a Word file: its pictures are cleaned already and may lack what an editor has yet to say of
 * them, and nothing of it is public. Only the system says so, never a request from outside.
 */
export const comesFromWord = (req: Pick<PayloadRequest, 'context'>): boolean => req.context.source === 'word';
