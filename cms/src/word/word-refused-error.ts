import type { MessageKey } from '../i18n/messages.ts';
import { say } from '../i18n/text.ts';
import type { MessageValues } from '../i18n/text.ts';

/** The messages that say why a Word file is refused. */
export type WordRefusalKey = Extract<MessageKey, `word.refused.${string}`>;

/** Why a file cannot be taken over from Word; the CMS says it in the language of whoever uploaded it. */
export class WordRefusedError extends Error {
  readonly code = 'word-refused';
  readonly key: WordRefusalKey;
  readonly values: MessageValues;

  constructor(key: WordRefusalKey, values: MessageValues = {}) {
    super(say(key, 'en', values));
    this.name = 'WordRefusedError';
    this.key = key;
    this.values = values;
  }
}
