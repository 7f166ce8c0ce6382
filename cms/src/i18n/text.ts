import { MESSAGES } from './messages.ts';
import type { MessageKey } from './messages.ts';
import { spokenWords } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { inLanguage } from './words.ts';
import type { Words } from './words.ts';

/** One text of the interface in whatever language is asked for, the way Payload takes labels and descriptions. */
export const text = (key: MessageKey): Spoken => spokenWords(MESSAGES[key]);

/** One text of the interface in every language, for the few labels that Payload takes in no other way. */
export const wordsOf = (key: MessageKey): Words => MESSAGES[key];

/** What stands in the `{…}` of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** One text of the interface in the language of whoever sent the request; English where that one is unknown. */
export const say = (key: MessageKey, language: string, values: MessageValues = {}): string =>
  inLanguage(MESSAGES[key], language).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
