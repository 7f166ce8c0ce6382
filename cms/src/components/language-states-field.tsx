'use client';

import { langs } from '@kmh/content/vocabulary';
import { useAuth, useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import { may } from '../access/permissions.ts';
import { isRole } from '../access/roles.ts';
import { PAGE_WORDS } from '../i18n/field-words/page.ts';
import { inLanguage } from '../i18n/words.ts';
import { LanguageRow } from './language-row.tsx';
import './language-states-field.css';

/** All languages of a document at a glance, beside its text: how far each is, and what the next publication takes along. */
export const LanguageStatesField = () => {
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const { code } = useLocale();
  const original = useFormFields(([fields]) => fields.originalLanguage?.value);
  const role: unknown = user && 'role' in user ? user.role : undefined;
  const maySignOff = may(isRole(role) ? role : undefined, 'publish', 'publications');
  const { label, help } = PAGE_WORDS.languages;
  return (
    <fieldset className="field-type language-states">
      <legend className="field-label">{inLanguage(label, i18n.language)}</legend>
      <p className="language-states__help">{inLanguage(help, i18n.language)}</p>
      {langs.map((lang) => (
        <LanguageRow
          key={lang}
          lang={lang}
          isOpen={lang === code}
          isOriginal={lang === original}
          maySignOff={maySignOff}
        />
      ))}
    </fieldset>
  );
};
