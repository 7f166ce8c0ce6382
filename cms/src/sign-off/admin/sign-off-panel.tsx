'use client';

import { langs } from '@kmh/content/vocabulary';
import { useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import { PAGE_WORDS } from '../../i18n/field-words/page.ts';
import { say } from '../../i18n/text.ts';
import { inLanguage } from '../../i18n/words.ts';
import { ActivityList } from './activity-list.tsx';
import { CommentList } from './comment-list.tsx';
import { LanguageRow } from './language-row.tsx';
import { ReviewList } from './review-list.tsx';
import { Schedule } from './schedule.tsx';
import { useSignOff } from './use-sign-off.ts';
import { actText } from './act-text.ts';
import './sign-off.css';

/**
 * All languages of a document at a glance, beside its text: how far each is, who approved it, and what whoever looks at it may do next;
 * below them who is asked, what was said, when it goes out, and what was done.
 */
export const SignOffPanel = () => {
  const { language } = useTranslation().i18n;
  const { code } = useLocale();
  const original = useFormFields(([fields]) => fields.originalLanguage?.value);
  const { act, isBusy, isNew, panel, wait } = useSignOff();
  const { help, label } = PAGE_WORDS.languages;
  const isStill = isBusy || wait !== undefined;
  const lang = langs.find((known) => known === code) ?? 'en';
  const changed = panel?.facts.changed;
  return (
    <section className="field-type kmh-sign" aria-label={say('sign.label', language)}>
      <h2 className="field-label">{inLanguage(label, language)}</h2>
      <p className="kmh-sign__help">{inLanguage(help, language)}</p>
      <div aria-live="polite">
        {isNew && <p className="kmh-sign__note">{say('sign.saveFirst', language)}</p>}
        {wait && <p className="kmh-sign__note">{say(wait, language)}</p>}
        {changed && <p className="kmh-sign__note">{actText('sign.factsChangedBy', changed, language)}</p>}
      </div>
      <ul className="kmh-sign__languages">
        {langs.map((one) => (
          <LanguageRow
            key={one}
            lang={one}
            isOpen={one === lang}
            isOriginal={one === original}
            isStill={isStill}
            panel={panel}
            act={act}
          />
        ))}
      </ul>
      {panel && (
        <>
          <ReviewList panel={panel} lang={lang} isStill={isStill} act={act} />
          <CommentList panel={panel} lang={lang} isBusy={isBusy} act={act} />
          {panel.mayPublish && <Schedule panel={panel} isStill={isStill} act={act} />}
          <ActivityList panel={panel} />
        </>
      )}
    </section>
  );
};
