import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import type { MessageKey } from '../i18n/messages.ts';
import { say } from '../i18n/text.ts';
import type { MessageValues } from '../i18n/text.ts';

/** Something is not taken away; the message says why, where it is used, and what to do instead. */
export class RemovalRefusedError extends APIError {
  constructor(req: PayloadRequest, key: MessageKey, values: MessageValues = {}, status = 409) {
    super(say(key, req.i18n.language, values), status, { code: 'removal-refused' }, true);
    this.name = 'RemovalRefusedError';
  }
}
