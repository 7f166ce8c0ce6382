'use client';

import type { Lang } from '@kmh/content/vocabulary';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { say } from '../../i18n/text.ts';
import { requestJson, RequestFailedError } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import {
  LookAnswerSchema,
  MadeAnswerSchema,
  SharedAnswerSchema,
  type LookAnswer,
  type MadeAnswer,
} from '../preview-answers.ts';

/** How often it is asked whether the draft has changed, in milliseconds. */
const EVERY = 5000;

/** Keeps the preview of the document at hand in a language, made again whenever the draft changes, and its links. */
export const usePreview = (lang: Lang) => {
  const { collectionSlug, id } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const api = useApiPath();
  const [look, setLook] = useState<LookAnswer>();
  const [made, setMade] = useState<MadeAnswer>();
  const [address, setAddress] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const path = api(`/previews/${collectionSlug}/${id}`);
  const newest = look?.updatedAt;

  /** Does one thing, and says why where it cannot be done. */
  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true);
      setFailure(undefined);
      await work().catch((error: unknown) =>
        setFailure((error instanceof RequestFailedError && error.message) || say('preview.failed', language)),
      );
      setBusy(false);
    },
    [language],
  );
  const readLook = useCallback(async () => setLook(await requestJson(path, LookAnswerSchema)), [path]);

  useEffect(() => {
    const ask = () => {
      if (!document.hidden) void readLook().catch(() => {});
    };
    ask();
    const clock = setInterval(ask, EVERY);
    return () => clearInterval(clock);
  }, [readLook]);

  useEffect(() => {
    if (newest === undefined) return undefined;
    let isWanted = true;
    void attempt(async () => {
      const next = await requestJson(`${path}/make`, MadeAnswerSchema, { body: { lang } });
      if (isWanted) setMade(next);
    });
    return () => {
      isWanted = false;
    };
  }, [attempt, lang, newest, path]);

  const share = () =>
    attempt(async () => {
      const shared = await requestJson(`${path}/share`, SharedAnswerSchema, { body: { lang } });
      setAddress(shared.type === 'shared' ? shared.address : undefined);
      await readLook();
    });
  const withdraw = (link: string) =>
    attempt(async () => {
      setLook(await requestJson(`${path}/withdraw`, LookAnswerSchema, { body: { link } }));
      setAddress(undefined);
    });
  const fileAt = (preview: string, file: string) => api(`/previews/made/${preview}/${file}`);
  return { address, failure, fileAt, isBusy, links: look?.links ?? [], made, share, withdraw };
};
