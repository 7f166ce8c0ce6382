'use client';

import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { formatMoment } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import { requestJson, RequestFailedError } from './request-json.ts';
import { useApiPath } from './use-api-path.ts';

/** Where releases are made on another machine, going back is done in a moment, not at once. */
const DoneSchema = z.object({ isQueued: z.boolean().default(false) });

interface GoBackProps {
  readonly id: string;
  /** When the release was made, ISO 8601. */
  readonly time: string;
  /** Is called when it was tried, whatever came of it. */
  readonly onTried: () => void;
}

/** A button that takes the site back to a release, after a question and with a reason. */
export const GoBack = ({ id, onTried, time }: GoBackProps) => {
  const { language } = useTranslation().i18n;
  const api = useApiPath();
  const [isAsking, setAsking] = useState(false);
  const made = formatMoment(new Date(time), language);
  const goBack = async (reason: string) => {
    try {
      const body = { id, reason };
      const { isQueued } = await requestJson(api('/release/rollback'), DoneSchema, { body });
      toast.success(isQueued ? say('site.asked', language) : say('site.back.done', language, { time: made }));
    } catch (error) {
      const told = error instanceof RequestFailedError ? error.message : '';
      toast.error(told || say('site.unknown', language));
    }
    onTried();
  };
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={`${say('site.back', language)}: ${made}`}
        onClick={() => setAsking(true)}
      >
        {say('site.back', language)}
      </Button>
      {isAsking && (
        <ReasonDialog
          heading={say('site.back.heading', language, { time: made })}
          confirmLabel={say('site.back', language)}
          onConfirm={goBack}
          onClose={() => setAsking(false)}
        >
          <p>{say('site.back.body', language)}</p>
        </ReasonDialog>
      )}
    </>
  );
};
