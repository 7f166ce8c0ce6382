'use client';

import { isLang } from '@kmh/content/vocabulary';
import { useDocumentInfo, useField, useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { requestJson } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import { BesideSchema } from '../beside/beside-answer.ts';
import type { Beside } from '../beside/beside-answer.ts';
import { TRANSLATIONS_PATH } from '../translations-path.ts';

/** What stands beside the translation that is open. */
export interface OpenTranslation {
  /** Where it is asked for below the API; undefined where the form is not that of a translation. */
  readonly path: string | undefined;
  /** Undefined until the CMS answers. */
  readonly beside: Beside | undefined;
}

/** The last question and its answer: the panels beside a form ask the same at the same time. */
let last: { readonly question: string; readonly answer: Promise<Beside | undefined> } | undefined;

const ask = (path: string, savedAt: number): Promise<Beside | undefined> => {
  const question = `${path} ${savedAt}`;
  if (last?.question !== question)
    last = { question, answer: requestJson(path, BesideSchema).catch(() => undefined) };
  return last.answer;
};

/** Reads the original of the translation that is open, anew after each save. */
export const useBeside = (): OpenTranslation => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { code } = useLocale();
  const { value: original } = useField<string>({ path: 'originalLanguage' });
  const api = useApiPath();
  const [beside, setBeside] = useState<Beside>();
  const isTranslation = id !== undefined && isLang(code) && isLang(original) && code !== original;
  const path = isTranslation ? api(`${TRANSLATIONS_PATH}/${collectionSlug}/${id}/${code}`) : undefined;
  useEffect(() => {
    let isOver = false;
    const read = async (address: string) => {
      const answer = await ask(address, lastUpdateTime);
      if (!isOver && answer) setBeside(answer);
    };
    if (path !== undefined) void read(path);
    return () => {
      isOver = true;
    };
  }, [path, lastUpdateTime]);
  return { path, beside: beside?.lang === code ? beside : undefined };
};
