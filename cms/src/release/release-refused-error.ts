import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { say } from '../i18n/text.ts';
import type { MessageValues } from '../i18n/text.ts';

const STATUS = {
  notJson: 415,
  notReadable: 400,
  noReason: 400,
  unknown: 404,
  noEarlier: 409,
  underWay: 409,
  failed: 500,
} as const;
type Code = keyof typeof STATUS;

/** Thrown when a release cannot be gone back to; the message is one sentence in the language of whoever asked. */
export class ReleaseRefusedError extends APIError {
  readonly code: Code;

  constructor(code: Code, req: PayloadRequest, values: MessageValues = {}) {
    super(say(`site.refused.${code}`, req.i18n.language, values), STATUS[code], { code }, true);
    this.code = code;
  }
}
