'use client';

import { Banner, Button, SetStepNav, toast, useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { formatAdminURL } from 'payload/shared';
import { useState } from 'react';
import type { z } from 'zod';
import { say } from '../../i18n/text.ts';
import { interfaceLanguage } from '../../i18n/words.ts';
import { requestJson, RequestFailedError } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import { DraftMadeSchema, ImportPreviewSchema, type ImportPreview } from '../preview/preview-answers.ts';
import { DOCX, WORD_PATH } from '../word-path.ts';
import { WordForm, type WordChoice } from './word-form.tsx';
import { WordPreview } from './word-preview.tsx';
import { WordReport } from './word-report.tsx';
import './word.css';

type Busy = 'reading' | 'creating';

/** A Word file becomes a draft here: choose it, see what will come of it beside the report, and create the draft. */
export const WordPanel = () => {
  const { config } = useConfig();
  const { language } = useTranslation().i18n;
  const router = useRouter();
  const api = useApiPath();
  const [choice, setChoice] = useState<WordChoice>({
    file: undefined,
    kind: 'knowledge-paper',
    lang: interfaceLanguage(language),
  });
  const [preview, setPreview] = useState<ImportPreview>();
  const [busy, setBusy] = useState<Busy>();
  const [refusal, setRefusal] = useState<string>();
  const query = `?kind=${choice.kind}&lang=${choice.lang}`;

  const send = async <T,>(what: Busy, path: `/${string}`, schema: z.ZodType<T>): Promise<T | undefined> => {
    if (choice.file === undefined) return undefined;
    setBusy(what);
    setRefusal(undefined);
    try {
      return await requestJson(api(`${path}${query}`), schema, {
        file: { content: choice.file, type: DOCX },
      });
    } catch (error) {
      setRefusal((error instanceof RequestFailedError && error.message) || say('word.failed', language));
      return undefined;
    } finally {
      setBusy(undefined);
    }
  };
  const look = async () => {
    setPreview(undefined);
    setPreview(await send('reading', `${WORD_PATH}/preview`, ImportPreviewSchema));
  };
  const create = async () => {
    const made = await send('creating', WORD_PATH, DraftMadeSchema);
    if (made === undefined) return;
    toast.success(say('word.created', language));
    const path = `/collections/${made.collection}/${made.id}` as const;
    router.push(`${formatAdminURL({ adminRoute: config.routes.admin, path })}?locale=${choice.lang}`);
  };

  return (
    <div className="kmh-word">
      <SetStepNav nav={[{ label: say('word.title', language) }]} />
      <header>
        <h1>{say('word.title', language)}</h1>
        <p className="kmh-word__help">{say('word.about', language)}</p>
      </header>
      <WordForm
        choice={choice}
        isBusy={busy !== undefined}
        templateUrl={api(`${WORD_PATH}/template${query}`)}
        onChange={(next) => {
          setChoice(next);
          setPreview(undefined);
          setRefusal(undefined);
        }}
        onLook={() => void look()}
      />
      <div aria-live="polite">
        {busy && <p>{say(`word.${busy}`, language)}</p>}
        {refusal && <Banner type="error">{refusal}</Banner>}
      </div>
      {preview && (
        <>
          <div className="kmh-word__columns">
            <WordPreview preview={preview} lang={choice.lang} />
            <WordReport report={preview.report} />
          </div>
          <div className="kmh-word__buttons">
            <Button margin={false} disabled={busy !== undefined} onClick={() => void create()}>
              {say('word.create', language)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
