'use client';

import { nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { Button, useField, useTranslation } from '@payloadcms/ui';
import { LANGUAGE_STATES } from '../../fields/language-states.ts';
import type { LanguageState } from '../../fields/language-states.ts';
import { say } from '../../i18n/text.ts';
import type { Panel, PanelLanguage } from '../sign-off-facts.ts';
import { actText } from './act-text.ts';
import type { Act } from './use-sign-off.ts';

interface LanguageRowProps {
  readonly lang: Lang;
  readonly isOriginal: boolean;
  /** The texts of this language are the ones on the screen. */
  readonly isOpen: boolean;
  /** Nothing can be signed off now. */
  readonly isStill: boolean;
  readonly panel: Panel | undefined;
  readonly act: Act;
}

const isState = (value: unknown): value is LanguageState => LANGUAGE_STATES.some((state) => state === value);

const isButton = (state: LanguageState): state is 'draft' | 'in-review' | 'approved' | 'missing' =>
  state !== 'published' && state !== 'stale';

/** The steps that are offered; a language that is not there yet begins by itself, when somebody writes in it. */
const stepsOf = ({ open, state }: PanelLanguage) => (state === 'missing' ? [] : open.filter(isButton));

const Notes = ({ approved, changed }: PanelLanguage) => {
  const { language } = useTranslation().i18n;
  if (changed) return <p className="kmh-sign__note">{actText('sign.changedBy', changed, language)}</p>;
  return approved ? (
    <p className="kmh-sign__quiet">{actText('sign.approvedBy', approved, language)}</p>
  ) : null;
};

const Translated = ({ lang }: { lang: Lang }) => {
  const { language } = useTranslation().i18n;
  const version = useField<number | null>({ path: `languages.${lang}.translatedFrom` });
  return (
    <label className="kmh-sign__quiet">
      {say('state.fromVersion', language)}{' '}
      <input
        className="kmh-sign__version"
        type="number"
        min={1}
        value={version.value ?? ''}
        readOnly={version.disabled}
        onChange={({ target }) => version.setValue(target.value === '' ? null : Number(target.value))}
      />
    </label>
  );
};

/** One language of a document: how far it is, who approved it, from which version it was translated, and its next steps. */
export const LanguageRow = ({ act, isOpen, isOriginal, isStill, lang, panel }: LanguageRowProps) => {
  const { language } = useTranslation().i18n;
  const { value } = useField<string>({ path: `languages.${lang}.state` });
  const state = isState(value) ? value : 'missing';
  const told = panel?.languages[lang];
  return (
    <li className="kmh-sign__language" data-lang={lang} data-open={isOpen} data-state={state}>
      <div className="kmh-sign__line">
        <span>
          <bdi className="kmh-sign__name" lang={lang}>
            {nativeNames[lang]}
          </bdi>
          {isOriginal && <span className="kmh-sign__quiet"> · {say('state.original', language)}</span>}
        </span>
        <span className="kmh-sign__state">
          <span className="kmh-sign__mark" aria-hidden="true" />
          {say(`state.${state}`, language)}
        </span>
      </div>
      {told && state !== 'missing' && <Notes {...told} />}
      {!isOriginal && state !== 'missing' && <Translated lang={lang} />}
      {told && panel && (
        <div className="kmh-sign__buttons">
          {stepsOf(told).map((to) => {
            const action = say(`sign.to.${to}`, language);
            return (
              <Button
                key={to}
                buttonStyle={to === 'approved' ? 'primary' : 'secondary'}
                size="small"
                margin={false}
                disabled={isStill}
                aria-label={say('sign.ofLanguage', language, { action, language: nativeNames[lang] })}
                onClick={() => {
                  const seen = { words: told.digest, facts: panel.facts.digest };
                  void act('state', { lang, to, seen });
                }}
              >
                {action}
              </Button>
            );
          })}
        </div>
      )}
    </li>
  );
};
