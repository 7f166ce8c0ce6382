import type { Payload, PayloadRequest } from 'payload';
import { isAllowed } from '../../access/allow.ts';

/** Who makes a draft: somebody who is signed in, with all that she may and may not, or the system itself. */
export interface DraftMaker {
  readonly payload: Payload;
  /** The folder in which finished sizes of pictures are kept. */
  readonly dataDir: string;
  readonly req?: Pick<PayloadRequest, 'user' | 'i18n' | 'headers'>;
}

/** What every question to Payload carries, so that it is asked in the name of the maker. Each gets a request of its own. */
export const asMaker = ({ req }: DraftMaker) =>
  req === undefined
    ? { overrideAccess: true }
    : { overrideAccess: false, req: { user: req.user, i18n: req.i18n, headers: req.headers } };

/** Whether the maker may put pictures into the library. */
export const mayUpload = ({ req }: DraftMaker): boolean =>
  req === undefined || isAllowed(req, 'create', 'uploads');
