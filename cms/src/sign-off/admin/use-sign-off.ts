'use client';

import { langs } from '@kmh/content/vocabulary';
import { toast, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { say } from '../../i18n/text.ts';
import { requestJson, RequestFailedError } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import { PanelSchema } from '../sign-off-facts.ts';
import type { Panel } from '../sign-off-facts.ts';

/** What a button does: a door of the routes of sign-off, and what is sent there. Tells whether it was done. */
export type Act = (door: string, body: object) => Promise<boolean>;

export interface SignOff {
  /** Undefined for a document that was never saved, and until the CMS answers. */
  readonly panel: Panel | undefined;
  readonly isNew: boolean;
  /** Why nothing can be signed off now; undefined when it can. */
  readonly wait: 'sign.saving' | 'sign.behind' | undefined;
  readonly isBusy: boolean;
  readonly act: Act;
}

/** Keeps what the panel shows, and takes what its buttons did into the form, so that the next save repeats nothing that is over. */
export const useSignOff = (): SignOff => {
  const { collectionSlug, id, lastUpdateTime, setLastUpdateTime } = useDocumentInfo();
  const { dispatchFields } = useForm();
  const isModified = useFormModified();
  const { language } = useTranslation().i18n;
  const api = useApiPath();
  const [panel, setPanel] = useState<Panel>();
  const [isBusy, setBusy] = useState(false);
  const path = id === undefined ? undefined : api(`/sign-off/${collectionSlug}/${id}`);

  const read = useCallback(
    async (signal: AbortSignal) => {
      if (path === undefined) return;
      const next = await requestJson(path, PanelSchema, { signal }).catch(() => undefined);
      if (!signal.aborted && next !== undefined) setPanel(next);
    },
    [path],
  );
  useEffect(() => {
    const controller = new AbortController();
    const look = () => {
      if (document.visibilityState === 'visible') void read(controller.signal);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      controller.abort();
      document.removeEventListener('visibilitychange', look);
    };
  }, [read, lastUpdateTime]);

  const adopt = (next: Panel): void => {
    const set = (field: string, value: unknown) =>
      dispatchFields({ type: 'UPDATE', path: field, value, initialValue: value });
    for (const lang of langs) {
      const { reviewedBy, state, translatedFrom } = next.languages[lang];
      set(`languages.${lang}.state`, state);
      set(`languages.${lang}.translatedFrom`, translatedFrom);
      set(`languages.${lang}.reviewedBy`, reviewedBy);
    }
    set('updatedAt', next.updatedAt);
    setLastUpdateTime(Date.parse(next.updatedAt));
    setPanel(next);
  };

  const act: Act = async (door, body) => {
    if (path === undefined) return false;
    setBusy(true);
    try {
      adopt(await requestJson(`${path}/${door}`, PanelSchema, { body }));
      return true;
    } catch (error) {
      toast.error((error instanceof RequestFailedError && error.message) || say('sign.failed', language));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const isBehind = panel !== undefined && Date.parse(panel.updatedAt) > lastUpdateTime;
  return {
    panel: path === undefined ? undefined : panel,
    isNew: path === undefined,
    wait: isModified ? 'sign.saving' : isBehind ? 'sign.behind' : undefined,
    isBusy,
    act,
  };
};
