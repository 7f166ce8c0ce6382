'use client';

import { isLang, nativeNames } from '@kmh/content/vocabulary';
import { useTranslation } from '@payloadcms/ui';
import { ACTIVITY_MESSAGES } from '../../i18n/activity-messages.ts';
import { formatMoment } from '../../i18n/formats.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { say } from '../../i18n/text.ts';
import { sayNote } from '../../response/response-changes.ts';
import type { Panel } from '../sign-off-facts.ts';
import { LANGUAGE_STATES } from '../../fields/language-states.ts';

const isKnown = (key: string): key is MessageKey & `activity.${string}` =>
  Object.hasOwn(ACTIVITY_MESSAGES, key);

/** What was done last with the document, the newest first. */
export const ActivityList = ({ panel }: { readonly panel: Panel }) => {
  const { language } = useTranslation().i18n;
  if (panel.log.length === 0) return null;
  return (
    <details className="kmh-sign__part">
      <summary>{say('activity.plural', language)}</summary>
      <ul className="kmh-sign__list">
        {panel.log.map(({ action, at, lang, note, state, who }, index) => {
          const key = `activity.${action}`;
          const known = LANGUAGE_STATES.find((one) => one === state);
          return (
            <li key={index}>
              {isKnown(key) ? say(key, language) : action}
              {lang !== '' && isLang(lang) && (
                <>
                  {' · '}
                  <bdi>{nativeNames[lang]}</bdi>
                </>
              )}
              {action === 'state-changed' && known && <> · {say(`state.${known}`, language)}</>}
              {note !== '' && (
                <>
                  {' · '}
                  <bdi>{sayNote(note, language)}</bdi>
                </>
              )}
              <p className="kmh-sign__quiet">
                <bdi>{who || say('sign.system', language)}</bdi> · {formatMoment(new Date(at), language)}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
