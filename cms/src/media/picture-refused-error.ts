import { APIError } from 'payload';
import type { MessageKey } from '../i18n/messages.ts';
import { say } from '../i18n/text.ts';
import type { MessageValues } from '../i18n/text.ts';

/** Why a file cannot be used as a picture; the CMS says it in the language of whoever uploaded it. */
export class PictureRefusedError extends Error {
  readonly code = 'picture-refused';
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(say(key, 'en', values));
    this.name = 'PictureRefusedError';
    this.key = key;
    this.values = values;
  }
}

/** The error as the CMS answers it: 400, with the sentence for whoever uploaded. */
export const toAnswer = (error: PictureRefusedError, language: string): APIError =>
  new APIError(say(error.key, language, error.values), 400, { code: error.code }, true);
