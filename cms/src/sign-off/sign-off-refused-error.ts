import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import type { MessageKey } from '../i18n/messages.ts';
import { say } from '../i18n/text.ts';
import type { MessageValues } from '../i18n/text.ts';

/** What somebody asks of sign-off cannot be done; the message is a sentence in their language. */
export class SignOffRefusedError extends APIError {
  constructor(req: PayloadRequest, key: MessageKey, values: MessageValues = {}, status = 400) {
    super(say(key, req.i18n.language, values), status, { code: 'sign-off-refused' }, true);
    this.name = 'SignOffRefusedError';
  }
}
