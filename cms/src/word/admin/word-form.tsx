'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { publicationKinds, type PublicationKind } from '@kmh/content/schema';
import { kinds, langs, nativeNames, type Lang } from '@kmh/content/vocabulary';
import { say } from '../../i18n/text.ts';
import { inLanguage } from '../../i18n/words.ts';
import { DOCX } from '../word-path.ts';

/** What an editor chose. */
export interface WordChoice {
  readonly file: File | undefined;
  readonly kind: PublicationKind;
  readonly lang: Lang;
}

interface WordFormProps {
  readonly choice: WordChoice;
  readonly isBusy: boolean;
  readonly templateUrl: string;
  readonly onChange: (choice: WordChoice) => void;
  readonly onLook: () => void;
}

/** A Word file, what it is and in which language. */
export const WordForm = ({ choice, isBusy, templateUrl, onChange, onLook }: WordFormProps) => {
  const { language } = useTranslation().i18n;
  const { file, kind, lang } = choice;
  return (
    <form
      className="kmh-word__form"
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <label className="kmh-word__field">
        <span className="field-label">{say('word.kind', language)}</span>
        <select
          value={kind}
          onChange={({ target }) => {
            const chosen = publicationKinds.find((known) => known === target.value);
            if (chosen) onChange({ ...choice, kind: chosen });
          }}
        >
          {publicationKinds.map((known) => (
            <option key={known} value={known}>
              {inLanguage(kinds.labels(known), language)}
            </option>
          ))}
        </select>
      </label>
      <label className="kmh-word__field">
        <span className="field-label">{say('word.lang', language)}</span>
        <select
          value={lang}
          onChange={({ target }) => {
            const chosen = langs.find((known) => known === target.value);
            if (chosen) onChange({ ...choice, lang: chosen });
          }}
        >
          {langs.map((known) => (
            <option key={known} value={known} lang={known}>
              {nativeNames[known]}
            </option>
          ))}
        </select>
      </label>
      <label className="kmh-word__field kmh-word__field--wide">
        <span className="field-label">{say('word.file', language)}</span>
        <input
          type="file"
          accept={`.docx,${DOCX}`}
          required
          onChange={({ target }) => onChange({ ...choice, file: target.files?.[0] })}
        />
      </label>
      <div className="kmh-word__buttons">
        <Button type="submit" margin={false} disabled={isBusy || file === undefined}>
          {say('word.look', language)}
        </Button>
        <a href={templateUrl} download>
          {say('word.template', language)}
        </a>
        <span className="kmh-word__help">{say('word.template.help', language)}</span>
      </div>
    </form>
  );
};
