import { formatMoment } from '../../i18n/formats.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { say } from '../../i18n/text.ts';

/** Who did something and when, in a sentence. */
export const actText = (
  key: MessageKey,
  { at, name }: { readonly at: string; readonly name: string },
  language: string,
): string =>
  say(key, language, {
    name: name || say('sign.system', language),
    date: formatMoment(new Date(at), language),
  });
