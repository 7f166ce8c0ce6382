'use client';

import { nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { SelectInput, useField, useTranslation } from '@payloadcms/ui';
import { LANGUAGE_STATES } from '../fields/language-states.ts';
import type { LanguageState } from '../fields/language-states.ts';
import { PUBLISHING_MESSAGES } from '../i18n/publishing-messages.ts';
import { inLanguage } from '../i18n/words.ts';
import { chosenValues } from './row-options.ts';

interface LanguageRowProps {
  lang: Lang;
  isOriginal: boolean;
  /** The texts of this language are the ones on the screen. */
  isOpen: boolean;
  /** Whoever looks at it may sign a language off. */
  maySignOff: boolean;
}

const isState = (value: unknown): value is LanguageState => LANGUAGE_STATES.some((state) => state === value);

/** The states somebody may choose; the present one is always among them. */
const choosable = (present: LanguageState, maySignOff: boolean): LanguageState[] =>
  LANGUAGE_STATES.filter(
    (state) =>
      state === present ||
      ['missing', 'draft', 'in-review'].includes(state) ||
      (maySignOff && state === 'approved'),
  );

const isRole = (value: unknown): value is 'contributor' | 'editor' | 'publisher' | 'admin' =>
  typeof value === 'string' && Object.hasOwn(PUBLISHING_MESSAGES, `role.${value}`);

/** One language of a document: how far it is, from which version it was translated, who signed it off. */
export const LanguageRow = ({ lang, isOpen, isOriginal, maySignOff }: LanguageRowProps) => {
  const { i18n } = useTranslation();
  const state = useField<string>({ path: `languages.${lang}.state` });
  const version = useField<number | null>({ path: `languages.${lang}.translatedFrom` });
  const role = useField<string>({ path: `languages.${lang}.reviewedBy` });
  const present = isState(state.value) ? state.value : 'missing';
  const say = (key: keyof typeof PUBLISHING_MESSAGES) => inLanguage(PUBLISHING_MESSAGES[key], i18n.language);
  const isTranslation = !isOriginal && present !== 'missing';
  return (
    <div className="language-states__row" data-open={isOpen}>
      <div>
        <bdi className="language-states__name" lang={lang}>
          {nativeNames[lang]}
        </bdi>
        {isOriginal && <span className="language-states__original"> · {say('state.original')}</span>}
      </div>
      <SelectInput
        name={`languages.${lang}.state`}
        path={`languages.${lang}.state`}
        isClearable={false}
        options={choosable(present, maySignOff).map((value) => ({ value, label: say(`state.${value}`) }))}
        value={present}
        readOnly={state.disabled}
        showError={state.showError}
        onChange={(next) => {
          state.setValue(chosenValues(next)[0] ?? 'missing');
        }}
      />
      {(isTranslation || isRole(role.value)) && (
        <div className="language-states__details">
          {isTranslation && (
            <label>
              {say('state.fromVersion')}{' '}
              <input
                className="language-states__version"
                type="number"
                min={1}
                value={version.value ?? ''}
                readOnly={version.disabled}
                onChange={({ target }) => {
                  version.setValue(target.value === '' ? null : Number(target.value));
                }}
              />
            </label>
          )}
          {isRole(role.value) && (
            <span>
              {say('state.signedOff')} {say(`role.${role.value}`)}
            </span>
          )}
        </div>
      )}
    </div>
  );
};
