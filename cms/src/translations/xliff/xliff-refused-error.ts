import type { MessageKey } from '../../i18n/messages.ts';
import { say } from '../../i18n/text.ts';
import type { MessageValues } from '../../i18n/text.ts';

/** The messages that say why an XLIFF file, or a request about translations, is refused as a whole. */
export type XliffRefusalKey = Extract<MessageKey, `xliff.refused.${string}`>;

/** Why a file from a translator is not taken; the CMS says it in the language of whoever uploaded it. */
export class XliffRefusedError extends Error {
  readonly code = 'xliff-refused';
  readonly key: XliffRefusalKey;
  readonly values: MessageValues;
  readonly status: number;

  constructor(key: XliffRefusalKey, values: MessageValues = {}, status = 400) {
    super(say(key, 'en', values));
    this.name = 'XliffRefusedError';
    this.key = key;
    this.values = values;
    this.status = status;
  }
}
