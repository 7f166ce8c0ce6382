'use client';

import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { z } from 'zod';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { say } from '../../i18n/text.ts';
import { requestJson, RequestFailedError } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import { TAKE_DOWN_PATH } from '../removal-paths.ts';

interface TakeDownProps {
  /** As `collection/id`. */
  readonly document: string;
}

/** A button that takes the document off the site, after a question, with a reason and perhaps a page to send readers to. */
export const TakeDown = ({ document }: TakeDownProps) => {
  const { language } = useTranslation().i18n;
  const api = useApiPath();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [successor, setSuccessor] = useState('');
  const takeDown = async (reason: string) => {
    try {
      const body = { reason, successor };
      await requestJson(api(`${TAKE_DOWN_PATH}/${document}`), z.object({}), { body });
      toast.success(say('remove.done', language));
      // The form still holds the document as it was published.
      window.location.reload();
    } catch (error) {
      const told = error instanceof RequestFailedError ? error.message : '';
      toast.error(told || say('site.unknown', language));
    }
  };
  return (
    <div className="kmh-uses__way">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(true)}>
        {say('remove.takeDown', language)}
      </Button>
      {isAsking && (
        <ReasonDialog
          heading={say('remove.takeDown.heading', language)}
          confirmLabel={say('remove.takeDown', language)}
          onConfirm={takeDown}
          onClose={() => setAsking(false)}
        >
          <p>{say('remove.takeDown.help', language)}</p>
          <label className="kmh-reason__field" htmlFor={id}>
            <span className="field-label">{say('remove.successor', language)}</span>
            <input
              id={id}
              type="text"
              dir="ltr"
              value={successor}
              onChange={({ target }) => setSuccessor(target.value)}
            />
          </label>
        </ReasonDialog>
      )}
    </div>
  );
};
