'use client';

import { Banner, Button, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import { requestJson, RequestFailedError } from '../../release/admin/request-json.ts';
import { ReturnReportSchema } from '../exchange/return-answer.ts';
import type { ReturnReport } from '../exchange/return-answer.ts';
import { XLIFF } from '../xliff/xliff-type.ts';
import { ReturnReportView } from './return-report.tsx';

interface FileExchangeProps {
  /** Where the translation is asked for below the API. */
  readonly path: string;
  /** The form has words that are not saved yet. */
  readonly isUnsaved: boolean;
  readonly onTaken: () => void;
}

/** Sends a translation out as a file, and takes one back after a look at it. */
export const FileExchange = ({ isUnsaved, onTaken, path }: FileExchangeProps) => {
  const { language } = useTranslation().i18n;
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ReturnReport>();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (address: string): Promise<ReturnReport | undefined> => {
    if (file === undefined) return undefined;
    setBusy(true);
    setRefusal(undefined);
    try {
      return await requestJson(address, ReturnReportSchema, { file: { content: file, type: XLIFF } });
    } catch (error) {
      setRefusal(
        (error instanceof RequestFailedError && error.message) || say('translations.failed', language),
      );
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const take = async () => {
    if (await send(`${path}/xliff`)) onTaken();
  };
  return (
    <div className="kmh-translation__file">
      <a href={`${path}/xliff`} download>
        {say('translations.export', language)}
      </a>
      <label>
        <span className="field-label">{say('translations.import', language)}</span>
        <input
          type="file"
          accept={`.xlf,.xliff,${XLIFF}`}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            setReport(undefined);
            setRefusal(undefined);
          }}
        />
      </label>
      <Button
        type="button"
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={file === undefined || isBusy}
        onClick={() => void send(`${path}/xliff/preview`).then(setReport)}
      >
        {say('translations.check', language)}
      </Button>
      <div aria-live="polite" className="kmh-translation__wide">
        {isBusy && <p>{say('translations.working', language)}</p>}
        {refusal && <Banner type="error">{refusal}</Banner>}
        {report && <ReturnReportView report={report} />}
        {report && isUnsaved && <p>{say('translations.unsaved', language)}</p>}
      </div>
      {report && report.taken > 0 && (
        <Button
          type="button"
          size="small"
          margin={false}
          disabled={isBusy || isUnsaved}
          onClick={() => void take()}
        >
          {say('translations.take', language, { count: formatCount(report.taken, language) })}
        </Button>
      )}
    </div>
  );
};
