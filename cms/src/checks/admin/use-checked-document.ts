'use client';

import { isLang } from '@kmh/content/vocabulary';
import { useAllFormFields, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useMemo, useState } from 'react';
import type { CheckedDocument } from '../document/checked-document.ts';
import { readDocument, type CheckedField } from '../document/read-document.ts';

/** How long nobody may type before the checks look again, in milliseconds. */
const DELAY = 500;

/** The form as it was when somebody last stopped typing. */
const useSettledFields = (): FormState => {
  const [fields] = useAllFormFields();
  const [settled, setSettled] = useState(fields);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(fields), DELAY);
    return () => window.clearTimeout(timer);
  }, [fields]);
  return settled;
};

/** The document as it stands in the form, in the language that is open; undefined while there is none. */
export const useCheckedDocument = (fields: readonly CheckedField[]): CheckedDocument | undefined => {
  const settled = useSettledFields();
  const { collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  return useMemo(() => {
    if (collectionSlug === undefined || !isLang(code)) return undefined;
    return readDocument(reduceFieldsToValues(settled, true), {
      folder: collectionSlug,
      fields,
      lang: code,
      language: i18n.language,
    });
  }, [settled, collectionSlug, code, fields, i18n.language]);
};
