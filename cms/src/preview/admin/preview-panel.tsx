'use client';

import { langs, nativeNames, type Lang } from '@kmh/content/vocabulary';
import { Gutter, useLocale, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { say } from '../../i18n/text.ts';
import { PreviewLinks } from './preview-links.tsx';
import { usePreview } from './use-preview.ts';
import './preview.css';

/** What a draft can be shown as: the file of the preview, and how wide it stands, in CSS pixels. */
const FORMS = {
  phone: { file: 'page.html', width: 360 },
  desktop: { file: 'page.html', width: undefined },
  text: { file: 'text.html', width: 360 },
  print: { file: 'print.html', width: 794 },
  card: { file: 'card.html', width: 640 },
  share: { file: 'share.png', width: 1200 },
} as const;
type Form = keyof typeof FORMS;
const forms: readonly Form[] = ['phone', 'desktop', 'text', 'print', 'card', 'share'];

/** The draft as readers will see it, in a frame that runs no script, and links to it for reviewers without an account. */
export const PreviewPanel = () => {
  const { language } = useTranslation().i18n;
  const { code } = useLocale();
  const [lang, setLang] = useState<Lang>(langs.find((known) => known === code) ?? 'en');
  const [form, setForm] = useState<Form>('phone');
  const preview = usePreview(lang);
  const { failure, fileAt, isBusy, made } = preview;
  const { file, width } = FORMS[form];
  const isThere = made?.type === 'made' && made.files.includes(file);
  return (
    <Gutter className="kmh-preview">
      <p className="kmh-preview__help">{say('preview.help', language)}</p>
      <div className="kmh-preview__choice">
        <label>
          <span className="field-label">{say('preview.lang', language)}</span>
          <select
            value={lang}
            onChange={({ target }) => setLang(langs.find((known) => known === target.value) ?? 'en')}
          >
            {langs.map((known) => (
              <option key={known} value={known} lang={known}>
                {nativeNames[known]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">{say('preview.form', language)}</span>
          <select
            value={form}
            onChange={({ target }) => setForm(forms.find((known) => known === target.value) ?? 'phone')}
          >
            {forms.map((known) => (
              <option key={known} value={known}>
                {say(`preview.${known}`, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div aria-live="polite">
        {isBusy && <p>{say('preview.making', language)}</p>}
        {failure && <p className="kmh-preview__failure">{failure}</p>}
        {made?.type === 'made' && !isThere && <p>{say('preview.none', language)}</p>}
        {made?.type === 'refused' && (
          <>
            <p>{say('preview.refused', language)}</p>
            <ul dir="auto">
              {made.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {isThere && (
        <iframe
          className="kmh-preview__frame"
          sandbox="allow-same-origin allow-popups"
          src={fileAt(made.id, file)}
          style={{ inlineSize: width === undefined ? '100%' : `${width}px` }}
          title={`${say('preview.title', language)}: ${say(`preview.${form}`, language)}, ${nativeNames[lang]}`}
        />
      )}
      <PreviewLinks preview={preview} />
    </Gutter>
  );
};
