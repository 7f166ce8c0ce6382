'use client';

import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import { say } from '../../i18n/text.ts';
import { LINK_CHECK_PATH } from '../../links/link-check-path.ts';
import { requestJson, RequestFailedError } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';

/** Asks for a check of all links outside. */
export const CheckLinks = () => {
  const { language } = useTranslation().i18n;
  const api = useApiPath();
  const [isAsked, setAsked] = useState(false);
  const ask = async () => {
    try {
      await requestJson(api(LINK_CHECK_PATH), z.object({}), { body: {} });
      setAsked(true);
      toast.success(say('desk.links.asked', language));
    } catch (error) {
      const told = error instanceof RequestFailedError ? error.message : '';
      toast.error(told || say('site.unknown', language));
    }
  };
  return (
    <Button buttonStyle="secondary" size="small" margin={false} disabled={isAsked} onClick={() => void ask()}>
      {say('desk.links.check', language)}
    </Button>
  );
};
