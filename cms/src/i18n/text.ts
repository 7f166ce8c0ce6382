import { MESSAGES } from './messages.ts';
import type { MessageKey } from './messages.ts';
import { inLanguage } from './words.ts';
import type { Words } from './words.ts';

/** One text of the interface in every language the CMS speaks, the way Payload takes labels and descriptions. */
export const text = (key: MessageKey): Words => MESSAGES[key];

/** What stands in the `{…}` of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** One text of the interface in the language of whoever sent the request; English where that one is unknown. */
export const say = (key: MessageKey, language: string, values: MessageValues = {}): string =>
  inLanguage(MESSAGES[key], language).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
