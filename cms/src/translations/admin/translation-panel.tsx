'use client';

import { Button, toast, useFormModified, useTranslation } from '@payloadcms/ui';
import { nativeNames } from '@kmh/content/vocabulary';
import { useState } from 'react';
import { z } from 'zod';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import { requestJson, RequestFailedError } from '../../release/admin/request-json.ts';
import { FileExchange } from './file-exchange.tsx';
import { SourceAside } from './source-aside.tsx';
import { useBeside } from './use-beside.ts';
import '../../components/right-to-left.css';
import './translations.css';
import './source.css';

const StartedSchema = z.object({ copied: z.number() });
const ASIDE = 'kmh-source';

/** Shows the form anew with what the CMS has saved. */
const reload = (): void => window.location.reload();

interface TranslationPanelProps {
  /** On which tab of the form each field stands. */
  readonly tabs: Readonly<Record<string, number>>;
}

/** What can be done with the translation that is open, and the original beside it; nothing where the form is the original's. */
export const TranslationPanel = ({ tabs }: TranslationPanelProps) => {
  const { language } = useTranslation().i18n;
  const { beside, path } = useBeside();
  const isUnsaved = useFormModified();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  if (path === undefined || beside === undefined) return null;
  const source = nativeNames[beside.sourceLang];
  const isUnfilled = beside.sections.some(({ empty }) => empty > 0);
  const start = async () => {
    setBusy(true);
    try {
      const { copied } = await requestJson(`${path}/start`, StartedSchema, { body: {} });
      toast.success(say('translations.started', language, { count: formatCount(copied, language) }));
      reload();
    } catch (error) {
      toast.error(
        (error instanceof RequestFailedError && error.message) || say('translations.failed', language),
      );
      setBusy(false);
    }
  };
  return (
    <>
      <section className="kmh-translation" aria-label={say('translations.beside', language)}>
        <div className="kmh-translation__buttons">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            extraButtonProps={{ 'aria-expanded': isOpen, 'aria-controls': ASIDE }}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? 'translations.hideSource' : 'translations.showSource', language)}
          </Button>
          {isUnfilled && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isBusy || isUnsaved}
              tooltip={say('translations.start.about', language)}
              onClick={() => void start()}
            >
              {say('translations.start', language, { language: source })}
            </Button>
          )}
        </div>
        <FileExchange
          path={path}
          isUnsaved={isUnsaved}
          onTaken={() => {
            toast.success(say('translations.taken', language));
            reload();
          }}
        />
      </section>
      {isOpen && <SourceAside id={ASIDE} beside={beside} tabs={tabs} />}
    </>
  );
};
